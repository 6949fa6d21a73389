/** An involvement that is on record; called by the use cases of this feature and by bodies. */
@NullMarked
package org.quorate.membership.involvement.domain;

import org.jspecify.annotations.NullMarked;
