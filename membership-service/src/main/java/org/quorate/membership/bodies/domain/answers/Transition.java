package org.quorate.membership.bodies.domain.answers;

import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.bodies.domain.profile.Standing;

/** What comes of a change in where a body stands (R-MEM-18). */
public sealed interface Transition {

    /** It stands otherwise now. */
    record Made(Change change) implements Transition {}

    /** It stands so already. */
    record StandsSoAlready(Standing standing) implements Transition {}

    /** A dissolved body stays so. */
    record DissolvedForGood(Standing standing) implements Transition {}
}
