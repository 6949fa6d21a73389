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
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.bodies.domain.profile.Venue;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.wording.Text;
import org.quorate.starter.problems.Field;

/** What a body is to be from a day on, which is today where it is left out; what is left out of the rest is no more. */
record ProfileRequest(
        @NotNull String name,
        @NotNull String kind,
        @Size(max = 20) @Nullable List<@NotNull String> jointHosts,
        @Nullable @Valid VenueJson venue,
        @Nullable LocalDate formed,
        @Nullable UUID partOf,
        @Size(max = 20) @Nullable List<@NotNull UUID> reportsTo,
        @Nullable @Valid SecretariatJson secretariat,
        @Nullable LocalDate from) {

    Profile profile(Organisations organisations) {
        String called = Field.at("/name", () -> Text.line(name));
        String sort = Field.at("/kind", () -> Text.line(kind));
        Venue room = room();
        List<BodyId> above = Objects.requireNonNullElse(reportsTo, List.<UUID>of()).stream()
                .map(BodyId::new)
                .toList();
        return Field.at(
                "/reportsTo",
                () -> new Profile(
                        called,
                        sort,
                        Objects.requireNonNullElse(jointHosts, List.of()),
                        room,
                        formed,
                        partOf == null ? null : new BodyId(partOf),
                        above,
                        secretariat == null ? null : secretariat.secretariat(organisations),
                        List.of()));
    }

    private @Nullable Venue room() {
        if (venue == null) {
            return null;
        }
        String where = Field.at("/venue/name", () -> Text.line(venue.name()));
        return Field.at("/venue/capacity", "R-MEM-5", () -> new Venue(where, venue.capacity()));
    }
}
