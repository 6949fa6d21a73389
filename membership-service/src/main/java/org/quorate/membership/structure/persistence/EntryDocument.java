package org.quorate.membership.structure.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.Profile;
import org.quorate.membership.bodies.domain.Secretariat;
import org.quorate.membership.bodies.domain.Standing;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.structure.domain.Entry;

/** A body on the chart as it is stored: read by hand, for a chart has many. */
final class EntryDocument {

    private EntryDocument() {}

    static Document of(Entry entry) {
        return new Document("host", entry.host())
                .append("body", entry.id().toString())
                .append("profile", profile(entry.profile()))
                .append(
                        "earlier",
                        entry.profile().earlier().stream()
                                .map(was -> profile(was.profile())
                                        .append("until", was.until().toString()))
                                .toList())
                .append(
                        "standings",
                        entry.standings().stream()
                                .map(standing -> new Document(
                                                "status", standing.status().name())
                                        .append("since", standing.since().toString()))
                                .toList())
                .append(
                        "sizes",
                        entry.sizes().stream()
                                .map(size -> new Document("from", size.from().toString())
                                        .append("seats", size.seats())
                                        .append("members", size.members()))
                                .toList());
    }

    static Entry restored(Document stored) {
        List<Profile.Earlier> earlier = documents(stored, "earlier").stream()
                .map(was -> new Profile.Earlier(profile(was, List.of()), day(was, "until")))
                .toList();
        return new Entry(
                stored.getString("host"),
                id(stored.getString("body")),
                profile(stored.get("profile", Document.class), earlier),
                documents(stored, "standings").stream()
                        .map(standing -> new Standing(
                                Standing.Status.valueOf(standing.getString("status")), day(standing, "since")))
                        .toList(),
                documents(stored, "sizes").stream()
                        .map(size -> new Entry.SizeFrom(
                                day(size, "from"), size.getInteger("seats"), size.getInteger("members")))
                        .toList());
    }

    private static Document profile(Profile profile) {
        Document document = new Document("name", profile.name())
                .append("kind", profile.kind())
                .append("jointHosts", profile.jointHosts())
                .append(
                        "reportsTo",
                        profile.reportsTo().stream().map(BodyId::toString).toList());
        BodyId parent = profile.partOf();
        if (parent != null) {
            document.append("partOf", parent.toString());
        }
        Secretariat secretariat = profile.secretariat();
        BodyId body = secretariat == null ? null : secretariat.body();
        if (body != null) {
            document.append("servedByBody", body.toString());
        }
        Party party = secretariat == null ? null : secretariat.organisation();
        if (party != null) {
            document.append("servedBy", party.id().toString()).append("servedByName", party.name());
        }
        return document;
    }

    private static Profile profile(Document stored, List<Profile.Earlier> earlier) {
        String parent = stored.getString("partOf");
        return new Profile(
                stored.getString("name"),
                stored.getString("kind"),
                stored.getList("jointHosts", String.class),
                null,
                null,
                parent == null ? null : id(parent),
                stored.getList("reportsTo", String.class).stream()
                        .map(EntryDocument::id)
                        .toList(),
                secretariat(stored),
                earlier);
    }

    private static @Nullable Secretariat secretariat(Document stored) {
        String body = stored.getString("servedByBody");
        String organisation = stored.getString("servedBy");
        if (body != null) {
            return new Secretariat(id(body), null);
        }
        return organisation == null
                ? null
                : new Secretariat(
                        null,
                        new Party(new OrganisationId(UUID.fromString(organisation)), stored.getString("servedByName")));
    }

    private static List<Document> documents(Document stored, String name) {
        return stored.getList(name, Document.class);
    }

    private static LocalDate day(Document stored, String name) {
        return LocalDate.parse(stored.getString(name));
    }

    private static BodyId id(String stored) {
        return new BodyId(UUID.fromString(stored));
    }
}
