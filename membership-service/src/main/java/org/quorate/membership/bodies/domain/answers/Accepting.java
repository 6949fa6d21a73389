package org.quorate.membership.bodies.domain.answers;

import java.time.LocalDate;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.conduct.domain.Acceptance;

/** What comes of accepting a code of conduct (R-MEM-16). */
public sealed interface Accepting {

    /** It is on record. */
    record Accepted(Change change) implements Accepting {}

    /** It is not, and why. */
    sealed interface Refused extends Accepting {}

    /** It would be accepted on a day that is still to come. */
    record Ahead(LocalDate today) implements Refused {}

    /** The person has no seat on this body. */
    record NoMember() implements Refused {}

    /** The constitutions of this body ask for no such version. */
    record UnknownVersion(String version) implements Refused {}

    /** It has been accepted before. */
    record AcceptedAlready(Acceptance acceptance) implements Refused {}
}
