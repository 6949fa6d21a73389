package org.quorate.membership.bodies.persistence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.Agreement;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.seats.domain.Party;

/** A partner's agreement as it is stored. */
record AgreementDocument(
        String organisation, String name, @Nullable String sector, LocalDate on) {

    static AgreementDocument of(Agreement agreement) {
        Party party = agreement.party();
        return new AgreementDocument(party.id().toString(), party.name(), party.sector(), agreement.on());
    }

    Agreement restored() {
        return new Agreement(new Party(new OrganisationId(UUID.fromString(organisation)), name, sector), on);
    }
}
