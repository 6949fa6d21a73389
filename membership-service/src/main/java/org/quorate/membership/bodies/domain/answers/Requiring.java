package org.quorate.membership.bodies.domain.answers;

import java.time.LocalDate;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.requirements.domain.RequirementSet;

/** What comes of setting up requirements for a body. */
public sealed interface Requiring {

    /** They are held against it from now on. */
    record Required(Change change) implements Requiring {}

    /** They are not, and why. */
    sealed interface Refused extends Requiring {}

    /** Another set is called so. */
    record KeyTaken(String key) implements Refused {}

    /** The body has no set of its own that is called so. */
    record UnknownSet(String key) implements Refused {}

    /** It is in force, or was: what was held against the body stays. */
    record InForce(RequirementSet set) implements Refused {}

    /** A set that was to come would have been in force before it was changed. */
    record BeforeToday(LocalDate today) implements Refused {}

    /** One in force would have ended before anybody said so. */
    record EndBeforeToday(LocalDate today) implements Refused {}

    /** Nobody knows an organisation that should sit. */
    record UnknownOrganisation(int place, OrganisationId id) implements Refused {}

    /** The body is dissolved. */
    record BodyDissolved() implements Refused {}
}
