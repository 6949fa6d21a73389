package org.quorate.membership.organisations.application;

import org.quorate.contracts.Fact;
import org.quorate.membership.organisations.domain.Organisation;

/** What others are told when what is on record of a partner has changed, in the words of the contract. */
public interface ToldOfOrganisations {

    Fact changed(Organisation organisation);
}
