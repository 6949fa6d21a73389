package org.quorate.membership.bodies.domain.answers;

import java.time.Period;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.seats.domain.TermId;

/** What comes of putting right how a term ended. */
public sealed interface Correcting {

    /** It is on record as it should have been, and so is what had been. */
    record Corrected(Change change, Seat seat, Term term) implements Correcting {}

    /** It stays as it is, and why. */
    sealed interface Refused extends Correcting {}

    /** There is no such term on this body. */
    record UnknownTerm(TermId id) implements Refused {}

    /** It has no ending that could be wrong. */
    record NotEnded(Term term) implements Refused {}

    /** It is on record like that. */
    record NothingOther() implements Refused {}

    /** The constitution asks for notice of a resignation, and nobody said when that was handed in (R-MEM-7). */
    record NoticeUnstated(Period wanted) implements Refused {}

    /** It could not have ended so. */
    record NotEndedSo(Departure.Refused why) implements Refused {}

    /** The seat could not have been held for so long. */
    record NotHeldSo(Appointment.Refused why) implements Refused {}
}
