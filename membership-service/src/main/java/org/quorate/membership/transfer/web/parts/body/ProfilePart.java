package org.quorate.membership.transfer.web.parts.body;

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
import org.quorate.membership.bodies.domain.profile.Secretariat;
import org.quorate.membership.bodies.domain.profile.Venue;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.transfer.web.parts.Known;
import org.quorate.membership.transfer.web.parts.Mentioned;
import org.quorate.starter.problems.Field;

/**
 * What the body is, or was until a day.
 *
 * @param until the last day of it; none of what it is now
 */
public record ProfilePart(
        @NotNull String name,
        @NotNull String kind,
        @Size(max = 20) @Nullable List<@NotNull String> jointHosts,
        @Nullable @Valid VenuePart venue,
        @Nullable LocalDate formed,
        @Nullable UUID partOf,
        @Size(max = 20) @Nullable List<@NotNull UUID> reportsTo,
        @Nullable @Valid SecretariatPart secretariat,
        @Nullable LocalDate until) {

    /** The room. */
    public record VenuePart(@NotNull String name, @Nullable Integer capacity) {}

    /** Who serves it: another body here, or an organisation of this document. */
    public record SecretariatPart(
            @Nullable UUID body, @Nullable UUID organisation) {}

    public static ProfilePart of(Profile profile, @Nullable LocalDate until, Mentioned mentioned) {
        Venue room = profile.venue();
        BodyId parent = profile.partOf();
        return new ProfilePart(
                profile.name(),
                profile.kind(),
                profile.jointHosts(),
                room == null ? null : new VenuePart(room.name(), room.capacity()),
                profile.formed(),
                parent == null ? null : parent.value(),
                profile.reportsTo().stream().map(BodyId::value).toList(),
                secretariat(profile.secretariat(), mentioned),
                until);
    }

    public Profile read(String place, Known known, List<Profile.Earlier> earlier) {
        Secretariat serving = secretariat == null ? null : read(place + "/secretariat", secretariat, known);
        return Field.at(
                place,
                () -> new Profile(
                        name,
                        kind,
                        Objects.requireNonNullElse(jointHosts, List.of()),
                        venue == null ? null : new Venue(venue.name(), venue.capacity()),
                        formed,
                        partOf == null ? null : new BodyId(partOf),
                        Objects.requireNonNullElse(reportsTo, List.<UUID>of()).stream()
                                .map(BodyId::new)
                                .toList(),
                        serving,
                        earlier));
    }

    private static @Nullable SecretariatPart secretariat(@Nullable Secretariat secretariat, Mentioned mentioned) {
        if (secretariat == null) {
            return null;
        }
        BodyId body = secretariat.body();
        return new SecretariatPart(
                body == null ? null : body.value(), mentioned.organisation(secretariat.organisation()));
    }

    private static Secretariat read(String place, SecretariatPart part, Known known) {
        Party organisation = known.party(place, part.organisation(), null);
        return Field.at(
                place, () -> new Secretariat(part.body() == null ? null : new BodyId(part.body()), organisation));
    }
}
