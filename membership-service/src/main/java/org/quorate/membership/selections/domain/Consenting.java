package org.quorate.membership.selections.domain;

import java.time.LocalDate;

/** What comes of a side's consent. */
public sealed interface Consenting {

    /** It is on record. */
    record Given(Selection selection) implements Consenting {}

    /** It is not, and why. */
    sealed interface Refused extends Consenting {}

    /** There is no such side. */
    record UnknownSide(String side) implements Refused {}

    /** The side has consented before. */
    record GivenAlready(Consent consent) implements Refused {}

    /** It would be given on a day that is still to come. */
    record Ahead(LocalDate today) implements Refused {}
}
