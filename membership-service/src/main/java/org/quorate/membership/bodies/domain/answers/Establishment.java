package org.quorate.membership.bodies.domain.answers;

import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.Change;

/** What comes of establishing a body. */
public sealed interface Establishment {

    /** It exists. */
    record Established(Change change) implements Establishment {}

    /** It does not, and why. */
    sealed interface Refused extends Establishment {}

    /** A joint host is no tenant. */
    record UnknownHost(int place) implements Refused {}

    /** A joint host is the host itself, or is named twice. */
    record HostTwice(int place) implements Refused {}

    /** A body that it should report to is not there. */
    record UnknownReport(int place) implements Refused {}

    /** The body or organisation that should serve it is not there, or is the body itself. */
    record UnknownSecretariat(String id) implements Refused {}

    /** It would stand above itself: by what it is part of, or by what it reports to. */
    record Circle(boolean byPartOf) implements Refused {}

    /** The body that it should be part of is not there. */
    record UnknownParent(BodyId parent) implements Refused {}
}
