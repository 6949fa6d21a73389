package org.quorate.membership.bodies.web.seats;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.web.OrganisationJson;
import org.quorate.membership.bodies.web.terms.TermShown;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;

/** A seat through all its time: what it was when, and its terms, each in the order of time. */
record SeatHistory(UUID id, List<TimeShown> times, List<TermShown> terms) {

    /** What the seat was from a day on, until another and including it. */
    record TimeShown(
            LocalDate from,
            @Nullable LocalDate until,
            String title,
            @Nullable OrganisationJson organisation,
            @Nullable String unit,
            boolean voting,
            @Nullable String statutoryGround) {

        static TimeShown of(Seat seat) {
            return new TimeShown(
                    seat.from(),
                    seat.until(),
                    seat.title(),
                    OrganisationJson.of(seat.party()),
                    seat.unit(),
                    seat.voting(),
                    seat.statutoryGround());
        }
    }

    static SeatHistory of(Seat seat) {
        return new SeatHistory(
                seat.id().value(),
                seat.byTimes().stream().map(TimeShown::of).toList(),
                seat.terms().stream()
                        .sorted(Comparator.comparing(Term::from))
                        .map(term -> TermShown.of(seat.asOn(term.from()), term))
                        .toList());
    }
}
