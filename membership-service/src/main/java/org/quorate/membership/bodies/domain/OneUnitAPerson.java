package org.quorate.membership.bodies.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.Versions;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Seats;

/** Where units vote, nobody sits in two of them: the first valid vote of each would be the same person's (R-VOT-1). */
record OneUnitAPerson(Versions constitutions, Seats seats) {

    /** The seat in another unit that the person holds during the time of a new term, if any. */
    Optional<Seat> against(Seat seat, PersonId person, LocalDate from, @Nullable LocalDate until) {
        boolean byUnit = constitutions.from(from).stream()
                .filter(version -> until == null || !version.inForceFrom().isAfter(until))
                .anyMatch(version -> version.constitution().votesByUnit());
        if (!byUnit || !seat.voting() || seat.unit() == null) {
            return Optional.empty();
        }
        return seats.all().stream()
                .filter(Seat::voting)
                .filter(other -> other.unit() != null && !other.unit().equals(seat.unit()))
                .filter(other -> other.terms().stream()
                        .filter(term -> term.holder().person().equals(person))
                        .anyMatch(term -> term.overlaps(from, until)))
                .findFirst();
    }
}
