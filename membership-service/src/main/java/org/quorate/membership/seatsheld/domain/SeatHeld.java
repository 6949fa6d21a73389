package org.quorate.membership.seatsheld.domain;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;

/**
 * One person's holding of one seat of one body.
 *
 * @param host the tenant that the body belongs to
 * @param seat as it was when the term began
 * @param offices those of the body that were held by it
 */
public record SeatHeld(String host, Body body, Seat seat, Term term, List<Office> offices) {

    public SeatHeld {
        offices = List.copyOf(offices);
    }

    /** All on a body whose holder is meant. */
    public static Stream<SeatHeld> on(Body body, String host, Predicate<Holder> who) {
        return body.seats().all().stream()
                .flatMap(seat -> seat.terms().stream()
                        .filter(term -> who.test(term.holder()))
                        .map(term -> new SeatHeld(
                                host,
                                body,
                                seat.asOn(term.from()),
                                term,
                                body.offices().heldBy(term.id()))));
    }
}
