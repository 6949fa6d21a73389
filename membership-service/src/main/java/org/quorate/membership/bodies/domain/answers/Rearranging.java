package org.quorate.membership.bodies.domain.answers;

import java.time.LocalDate;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.seats.domain.TermId;

/** What comes of changing a term while it, or its end, is still to come. */
public sealed interface Rearranging {

    /** It is otherwise. */
    record Rearranged(Change change, Seat seat, Term term) implements Rearranging {}

    /** It stays as it is, and why. */
    sealed interface Refused extends Rearranging, TakingBack {}

    /** There is no such term on this body. */
    record UnknownTerm(TermId id) implements Refused {}

    /** It is of another seat than the one named. */
    record AnotherSeat(SeatId id) implements Refused {}

    /** It has begun: who held the seat, and since when, is not rewritten. */
    record Begun(Term term) implements Refused {}

    /** It has an end, with a reason. */
    record EndedAlready(Ending ending) implements Refused {}

    /** Its end would be past: that would be an ending, with its reason. */
    record Over(LocalDate today) implements Refused {}

    /** The holder is to hold an office by it. */
    record HoldsOffice(Office office) implements Refused {}

    /** Nobody could be appointed so. */
    record NotAppointed(Appointment.Refused why) implements Refused {}
}
