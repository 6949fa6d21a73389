package org.quorate.membership.structure.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.bodies.domain.profile.Secretariat;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.structure.domain.Entry;

/** A body on the chart of one of its hosts as it is stored. */
record EntryDocument(
        @BsonId String id,
        String tenant,
        long version,
        String host,
        String body,
        ProfilePart profile,
        List<EarlierPart> earlier,
        List<StandingPart> standings,
        List<SizePart> sizes) {

    record ProfilePart(
            String name,
            String kind,
            List<String> jointHosts,
            List<String> reportsTo,
            @Nullable String partOf,
            @Nullable String servedByBody,
            @Nullable String servedBy,
            @Nullable String servedByName) {}

    record EarlierPart(ProfilePart profile, LocalDate until) {}

    record StandingPart(Standing.Status status, LocalDate since) {}

    record SizePart(LocalDate from, int seats, int members) {}

    static EntryDocument of(String id, String tenant, long version, Entry entry) {
        return new EntryDocument(
                id,
                tenant,
                version,
                entry.host(),
                entry.id().toString(),
                part(entry.profile()),
                entry.profile().earlier().stream()
                        .map(was -> new EarlierPart(part(was.profile()), was.until()))
                        .toList(),
                entry.standings().stream()
                        .map(standing -> new StandingPart(standing.status(), standing.since()))
                        .toList(),
                entry.sizes().stream()
                        .map(size -> new SizePart(size.from(), size.seats(), size.members()))
                        .toList());
    }

    Entry entry() {
        return new Entry(
                host,
                bodyId(body),
                profile(
                        profile,
                        earlier.stream()
                                .map(was -> new Profile.Earlier(profile(was.profile(), List.of()), was.until()))
                                .toList()),
                standings.stream()
                        .map(standing -> new Standing(standing.status(), standing.since()))
                        .toList(),
                sizes.stream()
                        .map(size -> new Entry.SizeFrom(size.from(), size.seats(), size.members()))
                        .toList());
    }

    private static ProfilePart part(Profile profile) {
        BodyId parent = profile.partOf();
        Secretariat secretariat = profile.secretariat();
        BodyId body = secretariat == null ? null : secretariat.body();
        Party party = secretariat == null ? null : secretariat.organisation();
        return new ProfilePart(
                profile.name(),
                profile.kind(),
                profile.jointHosts(),
                profile.reportsTo().stream().map(BodyId::toString).toList(),
                parent == null ? null : parent.toString(),
                body == null ? null : body.toString(),
                party == null ? null : party.id().toString(),
                party == null ? null : party.name());
    }

    private static Profile profile(ProfilePart part, List<Profile.Earlier> earlier) {
        String parent = part.partOf();
        return new Profile(
                part.name(),
                part.kind(),
                part.jointHosts(),
                null,
                null,
                parent == null ? null : bodyId(parent),
                part.reportsTo().stream().map(EntryDocument::bodyId).toList(),
                secretariat(part),
                earlier);
    }

    private static @Nullable Secretariat secretariat(ProfilePart part) {
        String body = part.servedByBody();
        String organisation = part.servedBy();
        String name = part.servedByName();
        if (body != null) {
            return new Secretariat(bodyId(body), null);
        }
        return organisation == null || name == null
                ? null
                : new Secretariat(null, new Party(new OrganisationId(UUID.fromString(organisation)), name));
    }

    private static BodyId bodyId(String stored) {
        return new BodyId(UUID.fromString(stored));
    }
}
