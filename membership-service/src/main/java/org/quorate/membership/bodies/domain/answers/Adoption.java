package org.quorate.membership.bodies.domain.answers;

import java.util.List;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.constitutions.domain.Agreement;
import org.quorate.membership.constitutions.domain.Flaw;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.seats.domain.Party;

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

    /** Not every partner has agreed to it, as all must (R-MEM-4); none are named where no organisation fills a seat. */
    record NotAgreed(List<Party> awaited) implements Refused {}

    /** It would be in force before a partner agreed to it. */
    record AgreedLater(Agreement agreement) implements Refused {}

    /** The draft has become a version before. */
    record AdoptedAlready(Version version) implements Refused {}

    /** The body is dissolved. */
    record BodyDissolved() implements Refused {}
}
