package org.quorate.membership.transfer.web.parts;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Party;

/** The organisations and people that a document mentions, each once; accounts are in it for the secretariat alone. */
public final class Mentioned {

    private final boolean withAccounts;
    private final Set<OrganisationId> organisations = new HashSet<>();
    private final Set<PersonId> people = new HashSet<>();

    public Mentioned(boolean withAccounts) {
        this.withAccounts = withAccounts;
    }

    public boolean withAccounts() {
        return withAccounts;
    }

    @Nullable
    public UUID organisation(@Nullable Party party) {
        return party == null ? null : organisation(party.id());
    }

    public UUID organisation(OrganisationId id) {
        organisations.add(id);
        return id.value();
    }

    public UUID person(PersonId id) {
        people.add(id);
        return id.value();
    }

    public Set<OrganisationId> organisations() {
        return Set.copyOf(organisations);
    }

    public Set<PersonId> people() {
        return Set.copyOf(people);
    }
}
