package org.quorate.membership.bodies.domain.answers;

import java.time.LocalDate;
import java.time.Period;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.seats.domain.TermId;

/** What comes of ending a term. */
public sealed interface Departure {

    /** It has an end. */
    record Ended(Change change, Seat seat, Term term) implements Departure {}

    /** It has not, and why. */
    sealed interface Refused extends Departure {}

    /** There is no such term on this body. */
    record UnknownTerm(TermId id) implements Refused {}

    /** It has ended before. */
    record EndedAlready(Ending ending) implements Refused {}

    /** It would end before it started. */
    record BeforeItsStart(LocalDate from) implements Refused {}

    /** It would end after the day until which it runs anyway. */
    record AfterItsEnd(LocalDate until) implements Refused {}

    /** Notice was not given yet. */
    record NoticeAhead(LocalDate today) implements Refused {}

    /** The constitution wants longer notice of a resignation (R-MEM-7). */
    record NoticeTooShort(Period wanted, LocalDate earliest) implements Refused {}
}
