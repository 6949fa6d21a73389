/** Who came to the meetings of a body, as those were closed, and what follows for a membership: one substitute too many, or a review. */
@NullMarked
package org.quorate.membership.attendance;

import org.jspecify.annotations.NullMarked;
