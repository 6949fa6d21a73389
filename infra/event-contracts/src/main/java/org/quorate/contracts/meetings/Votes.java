package org.quorate.contracts.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the votes fell, and what was needed. */
public record Votes(
        int votesFor,
        int votesAgainst,
        int abstentions,
        String needed,
        boolean castingVote,
        List<Vote> named,
        @Nullable Boolean secret,
        @Nullable List<OptionVotes> options) {

    /** How many votes an option or a candidate had in the last round. */
    public record OptionVotes(String option, int votes) {}

    /** One vote: of a voting unit or of a member, and through whom. */
    public record Vote(
            String voter, String choice, @Nullable String castBy) {}
}
