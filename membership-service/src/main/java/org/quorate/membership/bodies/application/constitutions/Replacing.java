package org.quorate.membership.bodies.application.constitutions;

import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.domain.answers.Withdrawal;

/** What comes of replacing terms of reference that are not in force yet. */
public sealed interface Replacing {

    /** The earlier ones cannot be taken back. */
    record NotWithdrawn(Withdrawal.Refused why) implements Replacing {}

    /** What came of adopting the others in their place. */
    record Answered(Adoption adoption) implements Replacing {}
}
