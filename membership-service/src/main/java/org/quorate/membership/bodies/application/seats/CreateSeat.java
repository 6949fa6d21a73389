package org.quorate.membership.bodies.application.seats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;

/** What a seat should be. */
public record CreateSeat(
        SeatId id,
        String title,
        @Nullable OrganisationId organisation,
        @Nullable String unit,
        boolean voting,
        @Nullable String statutoryGround,
        LocalDate from) {

    Seat seat(@Nullable Party party) {
        return new Seat(id, title, party, unit, voting, statutoryGround, from, null, List.of());
    }
}
