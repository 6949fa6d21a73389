package org.quorate.membership.transfer.web.parts;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.quorate.membership.organisations.domain.Organisation;

/** An organisation that a document mentions. */
public record OrganisationPart(
        @NotNull UUID id, @NotNull String name, @NotNull String sector) {

    public static OrganisationPart of(Organisation organisation) {
        return new OrganisationPart(organisation.id().value(), organisation.name(), organisation.sector());
    }
}
