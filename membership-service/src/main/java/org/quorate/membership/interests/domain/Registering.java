package org.quorate.membership.interests.domain;

import java.time.LocalDate;

/** What comes of entering, amending or removing an interest. */
public sealed interface Registering {

    /** It is on the register so. */
    record Registered(Interest interest) implements Registering {}

    /** It is not, and why. */
    sealed interface Refused extends Registering {}

    /** It would end before it starts. */
    record EndBeforeStart(LocalDate from) implements Refused {}

    /** It would be stated for a time for which something else was stated later. */
    record BeforeTheLast(LocalDate from) implements Refused {}

    /** It has come off the register before. */
    record RemovedAlready(Interest.Removal removal) implements Refused {}
}
