package org.quorate.membership.bodies.domain;

import org.quorate.membership.constitutions.domain.Flaw;
import org.quorate.membership.constitutions.domain.Version;

/** What comes of adopting a constitution. */
public sealed interface Adoption {

    /** It is set to come into force. */
    record Adopted(Change change, Version version) implements Adoption {}

    /** It is not, and why. */
    sealed interface Refused extends Adoption {}

    /** It could not work on this body. */
    record Unworkable(Flaw flaw) implements Refused {}

    /** It would rewrite a version that has been, or is to be, in force. */
    record NotAfterTheLast(Version last) implements Refused {}

    /** It would meet around the meetings of a body that is not there, or of itself. */
    record UnknownBody(BodyId id) implements Refused {}

    /** The body is dissolved. */
    record BodyDissolved() implements Refused {}
}
