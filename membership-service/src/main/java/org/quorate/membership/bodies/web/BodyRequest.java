package org.quorate.membership.bodies.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.Profile;
import org.quorate.membership.bodies.domain.Standing;
import org.quorate.membership.bodies.domain.Venue;
import org.quorate.membership.wording.Choice;
import org.quorate.membership.wording.Text;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** A body as the secretariat sets it up; it is active unless it says otherwise. */
record BodyRequest(
        @NotNull String name,
        @NotNull String kind,
        @Size(max = 20) @Nullable List<@NotNull String> jointHosts,
        @Nullable @Valid VenueJson venue,
        @Nullable LocalDate formed,
        @Nullable UUID partOf,
        @Nullable String status) {

    Profile profile() {
        return new Profile(
                Field.at("/name", () -> Text.line(name)),
                Field.at("/kind", () -> Text.line(kind)),
                Objects.requireNonNullElse(jointHosts, List.of()),
                room(),
                formed,
                partOf == null ? null : new BodyId(partOf));
    }

    /** Proposed or active: a body is not set up to do nothing. */
    Standing.Status standing() {
        if (status == null) {
            return Standing.Status.ACTIVE;
        }
        Standing.Status read = Field.at("/status", "R-MEM-18", () -> Choice.of(Standing.Status.class, status));
        return switch (read) {
            case PROPOSED, ACTIVE -> read;
            case INACTIVE, DISSOLVED ->
                throw new RuleBroken("R-MEM-18", "a new body is proposed or active").at("/status");
        };
    }

    private @Nullable Venue room() {
        if (venue == null) {
            return null;
        }
        String where = Field.at("/venue/name", () -> Text.line(venue.name()));
        return Field.at("/venue/capacity", "R-MEM-5", () -> new Venue(where, venue.capacity()));
    }
}
