package org.quorate.membership.vacancies.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;

/** What comes of recording that a party was asked to fill a seat. */
public sealed interface Request {

    /** It is on record. */
    record Recorded(Askings askings, Vacancy vacancy) implements Request {}

    /** It is not, and why. */
    sealed interface Refused extends Request {}

    /** There is no such seat on this body. */
    record UnknownSeat(SeatId id) implements Refused {}

    /** Somebody holds it, and will go on to, as far as is known. */
    record Filled(Seat seat) implements Refused {}

    /** It would have been asked on a day that is still to come. */
    record Ahead(LocalDate today) implements Refused {}

    /** It would be due before it was asked. */
    record DueBeforeAsked(LocalDate askedOn) implements Refused {}

    /** For the vacancy that there is today, or the one that a term leaves that is about to end. */
    static Request of(
            Askings askings, Body body, SeatId seatId, LocalDate askedOn, @Nullable LocalDate dueBy, LocalDate today) {
        Optional<Seat> found = body.seats().find(seatId);
        if (found.isEmpty()) return new UnknownSeat(seatId);
        Seat seat = found.get();
        Optional<LocalDate> since =
                seat.vacantSince(today).or(() -> seat.termOn(today).flatMap(seat::vacantAfter));
        if (since.isEmpty()) return new Filled(seat);
        if (askedOn.isAfter(today)) return new Ahead(today);
        if (dueBy != null && dueBy.isBefore(askedOn)) return new DueBeforeAsked(askedOn);

        Askings next = askings.with(new Asking(seatId, since.get(), askedOn, dueBy));
        return new Recorded(next, Vacancy.of(body, seat, since.get(), next, today));
    }
}
