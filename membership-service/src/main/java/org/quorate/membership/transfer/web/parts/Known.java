package org.quorate.membership.transfer.web.parts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.Organisation;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Party;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.Field;
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
    public static Known of(List<OrganisationPart> organisations, List<PersonPart> people, boolean minting) {
        Map<UUID, UUID> minted = new HashMap<>();
        Known known = new Known(minting ? id -> minted.computeIfAbsent(id, _ -> Command.mint()) : id -> id);
        InPlaces.each("/organisations", organisations, known::take);
        InPlaces.each("/people", people, known::take);
        return known;
    }

    public UUID id(UUID inDocument) {
        return ids.apply(inDocument);
    }

    @Nullable
    public Party party(String place, @Nullable UUID id) {
        return id == null ? null : organisation(place, id);
    }

    public Party organisation(String place, UUID id) {
        Organisation found = organisations.get(id);
        if (found == null) {
            throw new RuleBroken(INPUT, "is none of the organisations of this document").at(place + "/organisation");
        }
        return Party.of(found);
    }

    public Holder holder(String place, UUID id) {
        return Holder.of(person(place + "/person", id));
    }

    public PersonId candidate(String place, UUID id) {
        return person(place + "/candidate", id).id();
    }

    private Person person(String place, UUID id) {
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

    private void take(String place, OrganisationPart part) {
        Organisation read =
                Field.at(place, () -> new Organisation(new OrganisationId(id(part.id())), part.name(), part.sector()));
        once(place, organisations.put(part.id(), read));
    }

    private void take(String place, PersonPart part) {
        Person read = Field.at(place, () -> new Person(new PersonId(id(part.id())), part.office(), part.account()));
        once(place, people.put(part.id(), read));
    }

    private static void once(String place, @Nullable Object before) {
        if (before != null) {
            throw new RuleBroken(INPUT, "is named twice").at(place + "/id");
        }
    }
}
