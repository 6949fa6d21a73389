/** Bodies within bodies on a day; called by the door of this feature. */
@NullMarked
package org.quorate.membership.structure.domain;

import org.jspecify.annotations.NullMarked;
