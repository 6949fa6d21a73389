package org.quorate.meetings.register.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the votes fell, and what was needed. */
public record Votes(
        int votesFor, int votesAgainst, int abstentions, String needed, boolean castingVote, List<Vote> named) {

    /** One vote: of a voting unit or of a member, and through whom. */
    public record Vote(
            String voter, String choice, @Nullable String by) {}
}
