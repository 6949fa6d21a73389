package org.quorate.membership.bodies.domain.answers;

import java.util.List;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;

/** What comes of making a seat. */
public sealed interface Seating {

    /** There is a further seat. */
    record Created(Change change, Seat seat) implements Seating {}

    /** There is not, and why. */
    sealed interface Refused extends Seating {}

    /** Nobody knows the organisation that should fill it. */
    record UnknownOrganisation(OrganisationId id) implements Refused {}

    /** A constitution in force during the seat's time lists its voting units, and not this one. */
    record UnknownUnit(String unit, List<String> known) implements Refused {}

    /** The organisation fills as many seats as the constitution lets it (R-MEM-17). */
    record OverTheCap(Party party, int cap) implements Refused {}

    /** The body is dissolved. */
    record BodyDissolved() implements Refused {}
}
