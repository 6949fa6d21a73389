/** The documents, and the door for them; called over HTTP. */
@NullMarked
package org.quorate.membership.transfer.web;

import org.jspecify.annotations.NullMarked;
