/** A proposal for the seats of a body, and where it stands; called by the use cases of this feature. */
@NullMarked
package org.quorate.membership.proposals.domain;

import org.jspecify.annotations.NullMarked;
