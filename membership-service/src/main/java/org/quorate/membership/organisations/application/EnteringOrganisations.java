package org.quorate.membership.organisations.application;

import org.quorate.membership.organisations.domain.Organisation;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.starter.store.UseCase;

/** The secretariat enters a partner. */
@UseCase
public class EnteringOrganisations {

    private final Organisations organisations;

    public EnteringOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    public void enter(Organisation organisation) {
        organisations.add(organisation);
    }
}
