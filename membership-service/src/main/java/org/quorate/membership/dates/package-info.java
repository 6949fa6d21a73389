/** Which dates and periods are taken from outside; used by every door. */
@NullMarked
package org.quorate.membership.dates;

import org.jspecify.annotations.NullMarked;
