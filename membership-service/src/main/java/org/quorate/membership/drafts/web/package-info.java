/** The door for drafts, open to the secretariat alone; called over HTTP. */
@NullMarked
package org.quorate.membership.drafts.web;

import org.jspecify.annotations.NullMarked;
