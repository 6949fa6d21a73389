package org.quorate.membership.reviews.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.seats.domain.SeatId;

/** A change as someone suggests it, before it is known whether what it names is there. */
public sealed interface Suggestion {

    /** A seat more. */
    record Add(
            String title,
            Filler filler,
            @Nullable String unit,
            boolean voting,
            @Nullable String statutoryGround) implements Suggestion {}

    /** A seat less. */
    record Drop(SeatId seat) implements Suggestion {}

    /** A seat filled by another. */
    record Refill(SeatId seat, Filler filler) implements Suggestion {}

    /** An organisation that is known by its id, or one that is only named so far; both may be open. */
    record Filler(
            @Nullable OrganisationId organisation, @Nullable String name) {}
}
