package org.quorate.meetings.voting.electorate.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.PersonId;

/** Whose vote someone says to be casting. */
public sealed interface Claim {

    /** The clerk enters a show of hands: for a unit, through a person where that is known, or for a member. */
    record ByTheClerk(@Nullable String unit, @Nullable PersonId person) implements Claim {}

    /** A member votes with a token of their own; the unit is named where the member is a nominee of several. */
    record ByMember(
            String account, @Nullable String unit, @Nullable PersonId person) implements Claim {}
}
