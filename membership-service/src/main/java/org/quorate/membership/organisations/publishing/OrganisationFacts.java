package org.quorate.membership.organisations.publishing;

import java.time.LocalDate;
import org.quorate.contracts.Fact;
import org.quorate.contracts.membership.OrganisationChanged;
import org.quorate.membership.organisations.application.ToldOfOrganisations;
import org.quorate.membership.organisations.domain.Organisation;
import org.springframework.stereotype.Component;

/** Tells that a partner is called otherwise, or comes from another part of public life. */
@Component
final class OrganisationFacts implements ToldOfOrganisations {

    @Override
    public Fact changed(Organisation organisation) {
        Organisation.Former former = organisation.formerly().getLast();
        LocalDate until = former.until();
        return new OrganisationChanged(
                organisation.id().toString(),
                organisation.name(),
                organisation.sector(),
                former.name(),
                former.sector(),
                until == null ? null : until.plusDays(1));
    }
}
