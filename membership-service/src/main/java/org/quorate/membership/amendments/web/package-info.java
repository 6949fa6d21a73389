/** An amendment as it is shown; called by the doors of what is amended. */
@NullMarked
package org.quorate.membership.amendments.web;

import org.jspecify.annotations.NullMarked;
