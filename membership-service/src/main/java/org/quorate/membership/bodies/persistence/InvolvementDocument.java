package org.quorate.membership.bodies.persistence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.involvement.domain.Involvement;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.seats.domain.Party;

/** An involvement as it is stored. */
record InvolvementDocument(
        String involvement,
        String stakeholder,
        String how,
        LocalDate on,
        @Nullable String organisation,
        @Nullable String organisationName) {

    static InvolvementDocument of(Involvement involvement) {
        Party party = involvement.organisation();
        return new InvolvementDocument(
                involvement.id().toString(),
                involvement.stakeholder(),
                involvement.how(),
                involvement.on(),
                party == null ? null : party.id().toString(),
                party == null ? null : party.name());
    }

    Involvement restored() {
        Party party = organisation == null || organisationName == null
                ? null
                : new Party(new OrganisationId(UUID.fromString(organisation)), organisationName);
        return new Involvement(UUID.fromString(involvement), stakeholder, how, on, party);
    }
}
