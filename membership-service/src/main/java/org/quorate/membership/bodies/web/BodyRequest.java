package org.quorate.membership.bodies.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.wording.Choice;
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
        @Size(max = 20) @Nullable List<@NotNull UUID> reportsTo,
        @Nullable @Valid SecretariatJson secretariat,
        @Nullable String status) {

    Profile profile(Organisations organisations) {
        return new ProfileRequest(name, kind, jointHosts, venue, formed, partOf, reportsTo, secretariat, null)
                .profile(organisations);
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
}
