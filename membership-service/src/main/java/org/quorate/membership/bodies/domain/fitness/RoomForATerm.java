package org.quorate.membership.bodies.domain.fitness;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.answers.Appointment;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Seats;
import org.quorate.membership.seats.domain.Term;

/** Whether a seat of a body can be held by a term, beside the terms that the seat has. */
public record RoomForATerm(Body body, Seat seat) {

    public Optional<Appointment.Refused> refusal(Term term) {
        LocalDate from = term.from();
        LocalDate last = term.lastDay();
        if (last != null && last.isBefore(from)) return Optional.of(new Appointment.EndBeforeStart(from));
        if (from.isBefore(seat.from())) return Optional.of(new Appointment.BeforeTheSeat(seat.from()));
        LocalDate gone = seat.until();
        if (gone != null && (last == null ? from : last).isAfter(gone)) {
            return Optional.of(new Appointment.AfterTheSeat(gone));
        }
        return overlapping(from, last).or(() -> inAnotherUnit(term));
    }

    private Optional<Appointment.Refused> overlapping(LocalDate from, @Nullable LocalDate last) {
        return seat.overlapping(from, last).map(Appointment.Overlapping::new);
    }

    private Optional<Appointment.Refused> inAnotherUnit(Term term) {
        Seats with = body.seats().with(seat.with(term));
        return new OneUnitAPerson(body.constitutions(), with)
                .by(term)
                .map(twice -> new Appointment.InAnotherUnit(twice.other()));
    }
}
