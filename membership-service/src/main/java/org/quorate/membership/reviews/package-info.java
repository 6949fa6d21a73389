/** Reviews of a body's membership: what it would be like with other seats. */
@NullMarked
package org.quorate.membership.reviews;

import org.jspecify.annotations.NullMarked;
