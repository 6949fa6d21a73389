package org.quorate.membership.vacancies.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;

/**
 * A seat that nobody holds (R-MEM-13).
 *
 * @param askedOn when the party that fills it was asked to; by the secretariat, or by rule when the last holder ceased to be a member
 */
public record Vacancy(
        Body body,
        Seat seat,
        LocalDate since,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate dueBy) {

    /** Those of a body on a day; a dissolved body has no seats to fill. */
    public static List<Vacancy> of(Body body, Askings askings, LocalDate day) {
        if (body.standingOn(day).status() == Standing.Status.DISSOLVED) {
            return List.of();
        }
        return body.seats().on(day).stream()
                .flatMap(seat -> seat.vacantSince(day).map(since -> of(body, seat, since, askings, day)).stream())
                .toList();
    }

    static Vacancy of(Body body, Seat seat, LocalDate since, Askings askings, LocalDate day) {
        Optional<Asking> asking = askings.of(seat.id(), seat.vacantSinceOnRecord(since))
                .filter(one -> !one.on().isAfter(day));
        return new Vacancy(
                body,
                seat,
                since,
                asking.map(Asking::on).orElse(seat.referredOn(since)),
                asking.map(Asking::dueBy).orElse(null));
    }

    public boolean isOverdueOn(LocalDate day) {
        return dueBy != null && dueBy.isBefore(day);
    }

    public boolean isFilledBy(UUID organisation) {
        Party party = seat.party();
        return party != null && party.id().value().equals(organisation);
    }
}
