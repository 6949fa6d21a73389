/** What a body says to each command that would change it; called by Body. */
@NullMarked
package org.quorate.membership.bodies.domain.changing;

import org.jspecify.annotations.NullMarked;
