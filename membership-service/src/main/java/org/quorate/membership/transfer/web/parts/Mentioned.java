package org.quorate.membership.transfer.web.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.Organisation;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Party;

/** The organisations and people that a document mentions, each once; accounts are in it for the secretariat alone. */
public final class Mentioned {

    private final boolean withAccounts;
    private final Map<UUID, OrganisationPart> organisations = new LinkedHashMap<>();
    private final Map<UUID, PersonPart> people = new LinkedHashMap<>();

    public Mentioned(boolean withAccounts) {
        this.withAccounts = withAccounts;
    }

    public boolean withAccounts() {
        return withAccounts;
    }

    @Nullable
    public UUID organisation(@Nullable Party party) {
        if (party == null) {
            return null;
        }
        UUID id = party.id().value();
        organisations.putIfAbsent(
                id, new OrganisationPart(id, party.name(), Objects.requireNonNullElse(party.sector(), "unstated")));
        return id;
    }

    public UUID person(Holder holder) {
        UUID id = holder.person().value();
        people.put(id, new PersonPart(id, holder.office(), withAccounts ? holder.account() : null));
        return id;
    }

    /** Somebody who has held nothing there. */
    public void person(Person person) {
        people.putIfAbsent(person.id().value(), PersonPart.of(person, withAccounts));
    }

    /** An organisation that nothing else there names in full. */
    public void organisation(Organisation organisation) {
        organisations.putIfAbsent(organisation.id().value(), OrganisationPart.of(organisation));
    }

    public List<OrganisationPart> organisations() {
        return List.copyOf(organisations.values());
    }

    public List<PersonPart> people() {
        return List.copyOf(people.values());
    }
}
