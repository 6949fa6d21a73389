package org.quorate.membership.bodies.domain.answers;

import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.bodies.domain.Reshaped;
import org.quorate.membership.constitutions.domain.Flaw;

/** What comes of putting several changes to the seats of a body into effect together. */
public sealed interface Reshaping {

    /** All of them are in effect from their day on. */
    record InEffect(Change change) implements Reshaping {}

    /** None is, and why. */
    sealed interface Refused extends Reshaping {}

    /** One of them cannot be made. */
    record Unfit(int place, Reseating.Refused why) implements Refused {}

    /** A constitution could never be met again. */
    record Unworkable(Flaw flaw) implements Refused {}

    /** They took effect before. */
    record InEffectAlready(Reshaped reshaped) implements Refused {}
}
