package org.quorate.membership.bodies.domain.answers;

import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.constitutions.domain.Flaw;
import org.quorate.membership.constitutions.domain.Version;

/** What comes of taking back a version of a constitution. */
public sealed interface Withdrawal {

    /** It will not come into force. */
    record Withdrawn(Change change, Version version) implements Withdrawal {}

    /** It stays, and why. */
    sealed interface Refused extends Withdrawal {}

    /** There is no such version. */
    record UnknownVersion(int number) implements Refused {}

    /** It is or was in force, and what was in force is not altered. */
    record InForceAlready(Version version) implements Refused {}

    /** The version before it could not stay in force: the body has come to rely on the one to come. */
    record Unworkable(Flaw flaw) implements Refused {}
}
