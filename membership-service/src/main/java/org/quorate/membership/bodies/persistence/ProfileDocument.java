package org.quorate.membership.bodies.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.bodies.domain.profile.Secretariat;
import org.quorate.membership.bodies.domain.profile.Venue;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.seats.domain.Party;

/** What a body is, or was until a day, as it is stored. */
record ProfileDocument(
        String name,
        String kind,
        List<String> jointHosts,
        @Nullable String venue,
        @Nullable Integer capacity,
        @Nullable LocalDate formed,
        @Nullable String partOf,
        @Nullable List<String> reportsTo,
        @Nullable String servedByBody,
        @Nullable String servedByOrganisation,
        @Nullable String servedByName,
        @Nullable LocalDate until) {

    static ProfileDocument of(Profile profile, @Nullable LocalDate until) {
        Venue room = profile.venue();
        BodyId parent = profile.partOf();
        Secretariat secretariat = profile.secretariat();
        BodyId body = secretariat == null ? null : secretariat.body();
        Party organisation = secretariat == null ? null : secretariat.organisation();
        return new ProfileDocument(
                profile.name(),
                profile.kind(),
                profile.jointHosts(),
                room == null ? null : room.name(),
                room == null ? null : room.capacity(),
                profile.formed(),
                parent == null ? null : parent.toString(),
                profile.reportsTo().isEmpty()
                        ? null
                        : profile.reportsTo().stream().map(BodyId::toString).toList(),
                body == null ? null : body.toString(),
                organisation == null ? null : organisation.id().toString(),
                organisation == null ? null : organisation.name(),
                until);
    }

    Profile restored(List<Profile.Earlier> earlier) {
        return new Profile(
                name,
                kind,
                jointHosts,
                venue == null ? null : new Venue(venue, capacity),
                formed,
                partOf == null ? null : id(partOf),
                reportsTo == null
                        ? List.of()
                        : reportsTo.stream().map(ProfileDocument::id).toList(),
                secretariat(),
                earlier);
    }

    Profile.Earlier past() {
        return new Profile.Earlier(restored(List.of()), Objects.requireNonNull(until));
    }

    private @Nullable Secretariat secretariat() {
        if (servedByBody != null) {
            return new Secretariat(id(servedByBody), null);
        }
        return servedByOrganisation == null || servedByName == null
                ? null
                : new Secretariat(
                        null, new Party(new OrganisationId(UUID.fromString(servedByOrganisation)), servedByName));
    }

    private static BodyId id(String stored) {
        return new BodyId(UUID.fromString(stored));
    }
}
