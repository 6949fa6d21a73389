/** A body as it would be, beside the body as it is; called by the use case of this feature. */
@NullMarked
package org.quorate.membership.reviews.domain;

import org.jspecify.annotations.NullMarked;
