package org.quorate.membership.bodies.domain.answers;

import java.time.LocalDate;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.offices.domain.OfficeId;
import org.quorate.membership.offices.domain.Taking;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.SeatId;

/** What comes of somebody coming into an office of the body, or leaving it. */
public sealed interface OfficeHolding {

    /** It is so. */
    record Held(Change change, Office office) implements OfficeHolding {}

    /** It is not, and why. */
    sealed interface Refused extends OfficeHolding {}

    /** Another's time in the office stands against it. */
    record NotTaken(Taking.Refused why) implements Refused {}

    /** There is no such seat on this body. */
    record UnknownSeat(SeatId id) implements Refused {}

    /** Nobody knows the person. */
    record UnknownPerson(PersonId id) implements Refused {}

    /** Nobody holds the seat on the day. */
    record NobodyInTheSeat(SeatId id, LocalDate on) implements Refused {}

    /** There is no such office on this body. */
    record UnknownOffice(OfficeId id) implements Refused {}

    /** It has ended before. */
    record EndedAlready(Office.Ending ending) implements Refused {}

    /** It would end before it started. */
    record BeforeItsStart(LocalDate from) implements Refused {}

    /** It would end after the day until which it runs anyway. */
    record AfterItsEnd(LocalDate until) implements Refused {}

    /** The body is dissolved. */
    record BodyDissolved() implements Refused {}
}
