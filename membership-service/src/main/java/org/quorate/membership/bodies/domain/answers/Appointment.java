package org.quorate.membership.bodies.domain.answers;

import java.time.LocalDate;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.Term;

/** What comes of appointing a person to a seat. */
public sealed interface Appointment {

    /** The person holds it. */
    record Appointed(Change change, Seat seat, Term term) implements Appointment {}

    /** The person does not, and why. */
    sealed interface Refused extends Appointment {}

    /** There is no such seat on this body. */
    record UnknownSeat(SeatId id) implements Refused {}

    /** Nobody knows the person. */
    record UnknownPerson(PersonId id) implements Refused {}

    /** The term would end before it starts. */
    record EndBeforeStart(LocalDate from) implements Refused {}

    /** The term would begin before there is such a seat. */
    record BeforeTheSeat(LocalDate seatFrom) implements Refused {}

    /** The term would go on after the seat is gone. */
    record AfterTheSeat(LocalDate seatUntil) implements Refused {}

    /** Another holds the seat during that time. */
    record Overlapping(Term other) implements Refused {}

    /** The person votes in another unit of the body during that time (R-VOT-1). */
    record InAnotherUnit(Seat seat) implements Refused {}

    /** The body is dissolved. */
    record BodyDissolved() implements Refused {}
}
