package org.quorate.membership.bodies.domain.answers;

import java.time.LocalDate;
import org.quorate.membership.bodies.domain.Change;

/** What comes of changing what a body is. */
public sealed interface Revising {

    /** It is so from that day on, and before it as it was. */
    record Revised(Change change) implements Revising {}

    /** It stays as it is, and why. */
    sealed interface Refused extends Revising {}

    /** A body could not be established so. */
    record Unfit(Establishment.Refused why) implements Refused {}

    /** It would change before it last changed. */
    record TooEarly(LocalDate earliest) implements Refused {}

    /** The body is dissolved. */
    record BodyDissolved() implements Refused {}
}
