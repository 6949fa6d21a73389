package org.quorate.membership.bodies.domain.answers;

import java.time.LocalDate;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.constitutions.domain.Flaw;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.Term;

/** What comes of changing a seat from a day on, or of dropping it. */
public sealed interface Reseating {

    /** It is as wished from that day on, and before it as it was. */
    record Reseated(Change change, Seat seat) implements Reseating {}

    /** It stays as it is, and why. */
    sealed interface Refused extends Reseating {}

    /** There is no such seat on this body. */
    record UnknownSeat(SeatId id) implements Refused {}

    /** It would change before it is there, or before it last changed. */
    record TooEarly(LocalDate earliest) implements Refused {}

    /** It would change, or end, after it has ended. */
    record EndsBefore(LocalDate until) implements Refused {}

    /** Someone holds it beyond the day on which it should end. */
    record Held(Term term) implements Refused {}

    /** As it should be it could not be made. */
    record NotSeated(Seating.Refused why) implements Refused {}

    /** Whoever holds it would vote in two units at once (R-VOT-1). */
    record InTwoUnits(String inWords) implements Refused {}

    /** A constitution could never be met again. */
    record Unworkable(Flaw flaw) implements Refused {}

    /** The body is dissolved. */
    record BodyDissolved() implements Refused {}
}
