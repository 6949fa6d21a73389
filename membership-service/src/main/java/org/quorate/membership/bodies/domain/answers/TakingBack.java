package org.quorate.membership.bodies.domain.answers;

import org.quorate.membership.bodies.domain.Change;

/** What comes of taking back an appointment before its first day. */
public sealed interface TakingBack permits TakingBack.TakenBack, Rearranging.Refused {

    /** The term will not begin. */
    record TakenBack(Change change) implements TakingBack {}
}
