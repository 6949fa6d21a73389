package org.quorate.membership.bodies.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.profile.Venue;

/** Where a body meets, as it is sent and shown. */
record VenueJson(@NotNull String name, @Nullable Integer capacity) {

    static @Nullable VenueJson of(@Nullable Venue venue) {
        return venue == null ? null : new VenueJson(venue.name(), venue.capacity());
    }
}
