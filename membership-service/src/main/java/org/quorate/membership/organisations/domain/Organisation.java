package org.quorate.membership.organisations.domain;

import org.quorate.membership.wording.Text;

/**
 * A partner that fills seats: a council, an NHS body, the police, a group that nominates for several.
 *
 * @param sector the part of public life it comes from, in the tenant's own words
 */
public record Organisation(OrganisationId id, String name, String sector) {

    public Organisation {
        name = Text.line(name);
        sector = Text.line(sector);
    }
}
