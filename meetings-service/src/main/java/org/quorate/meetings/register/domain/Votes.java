package org.quorate.meetings.register.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the votes fell, and what was needed.
 *
 * @param named who voted how; nobody where the ballot was secret
 * @param options how many votes each option or candidate had, where it was a choice among them
 */
public record Votes(
        int votesFor,
        int votesAgainst,
        int abstentions,
        String needed,
        boolean castingVote,
        List<Vote> named,
        boolean secret,
        List<OptionVotes> options) {

    public Votes {
        if (secret && !named.isEmpty()) {
            throw new IllegalArgumentException("a secret ballot names nobody, but here " + named.size());
        }
    }

    /** An open vote for or against. */
    public static Votes open(
            int votesFor, int votesAgainst, int abstentions, String needed, boolean castingVote, List<Vote> named) {
        return new Votes(votesFor, votesAgainst, abstentions, needed, castingVote, named, false, List.of());
    }

    /** One vote: of a voting unit or of a member, and through whom. */
    public record Vote(
            String voter, String choice, @Nullable String by) {}

    /** How many votes an option or a candidate had in the last round. */
    public record OptionVotes(String option, int votes) {}
}
