package org.quorate.membership.selections.application;

import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.selections.domain.Selection;

/** What comes of putting somebody forward. */
public sealed interface Candidacy {

    /** The sides may consent. */
    record Open(Selection selection) implements Candidacy {}

    /** It is not, and why. */
    sealed interface Refused extends Candidacy {}

    /** Nobody knows the person. */
    record UnknownPerson(PersonId id) implements Refused {}

    /** Nobody knows an organisation on a side. */
    record UnknownOrganisation(int side, int place, OrganisationId id) implements Refused {}

    /** The tenant of a side is not a host of the body. */
    record NotAHost(int side, String tenant) implements Refused {}
}
