package org.quorate.membership.bodies.domain.answers;

import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.organisations.domain.OrganisationId;

/** What comes of setting up requirements for a body. */
public sealed interface Requiring {

    /** They are held against it from now on. */
    record Required(Change change) implements Requiring {}

    /** They are not, and why. */
    sealed interface Refused extends Requiring {}

    /** Another set is called so. */
    record KeyTaken(String key) implements Refused {}

    /** Nobody knows an organisation that should sit. */
    record UnknownOrganisation(int place, OrganisationId id) implements Refused {}

    /** The body is dissolved. */
    record BodyDissolved() implements Refused {}
}
