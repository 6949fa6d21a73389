package org.quorate.membership.bodies.publishing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Fact;
import org.quorate.contracts.membership.VacancyFilled;
import org.quorate.contracts.membership.VacancyOpened;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.Term;

/** Vacancies in the words of the contract (R-MEM-13). */
final class Vacancies {

    private Vacancies() {}

    /** Of a seat that nobody has held yet. */
    static Fact never(Body body, Seat seat) {
        return opened(body, seat, seat.from(), null);
    }

    /** Left by a term, where no other follows at once. */
    static Optional<Fact> after(Body body, Seat seat, Term ended) {
        return seat.vacantAfter(ended).map(since -> opened(body, seat, since, seat.referredOn(since)));
    }

    /** Of a seat that nobody holds on a day. */
    static Optional<Fact> on(Body body, Seat seat, LocalDate day) {
        return seat.vacantSince(day).map(since -> opened(body, seat, since, seat.referredOn(since)));
    }

    static Fact filled(Body body, SeatId seat, Term term) {
        return new VacancyFilled(
                body.id().toString(),
                seat.toString(),
                term.id().toString(),
                term.holder().person().toString(),
                term.from());
    }

    private static Fact opened(Body body, Seat seat, LocalDate since, @Nullable LocalDate asked) {
        Party party = seat.party();
        return new VacancyOpened(
                body.id().toString(),
                seat.id().toString(),
                seat.title(),
                party == null ? null : party.id().toString(),
                party == null ? null : party.name(),
                since,
                asked);
    }
}
