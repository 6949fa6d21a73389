package org.quorate.membership.transfer.web.parts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.Organisation;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Party;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.RuleBroken;

/** What a document mentions, read back: by the ids that it has here, and at the place where it is mentioned. */
public final class Known {

    private static final String INPUT = "R-ALL-4";

    private final UnaryOperator<UUID> ids;
    private final Map<UUID, Organisation> organisations = new LinkedHashMap<>();
    private final Map<UUID, Person> people = new LinkedHashMap<>();

    private Known(UnaryOperator<UUID> ids) {
        this.ids = ids;
    }

    /** With {@code minting}, whatever the document names has an id of its own here, the same for each mention. */
    public static Known of(
            List<OrganisationPart> organisations, List<PersonPart> people, boolean minting, LocalDate today) {
        Map<UUID, UUID> minted = new HashMap<>();
        Known known = new Known(minting ? id -> minted.computeIfAbsent(id, _ -> Command.mint()) : id -> id);
        InPlaces.each("/organisations", organisations, (place, part) -> known.take(place, part, today));
        InPlaces.each("/people", people, (place, part) -> known.take(place, part, today));
        return known;
    }

    public UUID id(UUID inDocument) {
        return ids.apply(inDocument);
    }

    /** As it is called, or was on a day. */
    @Nullable
    public Party party(String place, @Nullable UUID id, @Nullable LocalDate on) {
        if (id == null) {
            return null;
        }
        Organisation found = organisation(place, id);
        return Party.of(on == null ? found : found.asOn(on));
    }

    public Organisation organisation(String place, UUID id) {
        Organisation found = organisations.get(id);
        if (found == null) {
            throw new RuleBroken(INPUT, "is none of the organisations of this document").at(place + "/organisation");
        }
        return found;
    }

    /** In the office held on a day. */
    public Holder holder(String place, UUID id, LocalDate on) {
        return Holder.of(whoever(place + "/person", id).asOn(on));
    }

    public PersonId person(String place, UUID id) {
        return whoever(place + "/person", id).id();
    }

    public PersonId candidate(String place, UUID id) {
        return whoever(place + "/candidate", id).id();
    }

    private Person whoever(String place, UUID id) {
        Person found = people.get(id);
        if (found == null) {
            throw new RuleBroken(INPUT, "is none of the people of this document").at(place);
        }
        return found;
    }

    public List<Organisation> organisations() {
        return List.copyOf(organisations.values());
    }

    public List<Person> people() {
        return List.copyOf(people.values());
    }

    private void take(String place, OrganisationPart part, LocalDate today) {
        once(place, organisations.put(part.id(), part.read(place, id(part.id()), today)));
    }

    private void take(String place, PersonPart part, LocalDate today) {
        once(place, people.put(part.id(), part.read(place, id(part.id()), today)));
    }

    private static void once(String place, @Nullable Object before) {
        if (before != null) {
            throw new RuleBroken(INPUT, "is named twice").at(place + "/id");
        }
    }
}
