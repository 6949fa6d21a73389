package org.quorate.membership.bodies.domain.fitness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.constitutions.domain.Versions;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.Seats;
import org.quorate.membership.seats.domain.Term;

/** Where units vote, nobody sits in two of them: the first valid vote of each would be the same person's (R-VOT-1). */
public record OneUnitAPerson(Versions constitutions, Seats seats) {

    /** A time in which somebody votes in the unit of a seat, as the seat is in that time. */
    private record Stay(Seat seat, Term term, Days days) {

        boolean isTwiceWith(Stay other, List<Days> byUnit) {
            return term.holder().person().equals(other.term.holder().person())
                    && !String.valueOf(seat.unit()).equals(other.seat.unit())
                    && days.within(other.days)
                            .filter(both -> byUnit.stream().anyMatch(both::meets))
                            .isPresent();
        }
    }

    /** Somebody in two units at once. */
    public record Twice(Term term, Seat seat, Seat other) {

        public String inWords() {
            return term.holder().office() + " sits in two of the units, " + seat.unit() + " and " + other.unit();
        }
    }

    /** Anybody, from a day on. */
    public Optional<Twice> anyFrom(LocalDate day) {
        return first(_ -> true, day);
    }

    /** Anybody in a seat, from a day on. */
    public Optional<Twice> in(SeatId seat, LocalDate day) {
        return first(stay -> stay.seat().id().equals(seat), day);
    }

    /** Whoever holds a seat by a term. */
    public Optional<Twice> by(Term term) {
        return first(stay -> stay.term().id().equals(term.id()), term.from());
    }

    private Optional<Twice> first(Predicate<Stay> which, LocalDate from) {
        List<Days> byUnit = byUnit();
        if (byUnit.isEmpty()) {
            return Optional.empty();
        }
        List<Stay> stays = stays(new Days(from, null));
        return stays.stream()
                .filter(which)
                .flatMap(stay -> stays.stream()
                        .filter(other -> stay.isTwiceWith(other, byUnit))
                        .map(other -> new Twice(stay.term(), stay.seat(), other.seat())))
                .findFirst();
    }

    private List<Stay> stays(Days days) {
        List<Stay> stays = new ArrayList<>();
        for (Seat seat : seats.all()) {
            for (Seat time : seat.byTimes()) {
                if (time.voting() && time.unit() != null) {
                    for (Term term : seat.terms()) {
                        days.within(new Days(time.from(), time.until()))
                                .flatMap(both -> both.within(new Days(term.from(), term.lastDay())))
                                .ifPresent(both -> stays.add(new Stay(time, term, both)));
                    }
                }
            }
        }
        return stays;
    }

    private List<Days> byUnit() {
        return constitutions.standing().stream()
                .filter(version -> version.constitution().votesByUnit())
                .map(this::inForce)
                .toList();
    }

    private Days inForce(Version version) {
        return new Days(version.inForceFrom(), constitutions.until(version).orElse(null));
    }
}
