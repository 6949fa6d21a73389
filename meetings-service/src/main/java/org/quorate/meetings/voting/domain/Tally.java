package org.quorate.meetings.voting.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The votes that are counted, one a voter. */
public record Tally(List<Counted> votes) {

    /** A vote as it is counted; {@code change} says which of the voter's votes it is, the last before the count. */
    public record Counted(
            String voter,
            String name,
            Choice choice,
            @Nullable String by,
            int change) {}

    public int of(Choice choice) {
        return (int) votes.stream().filter(vote -> vote.choice() == choice).count();
    }

    public boolean isTied() {
        return of(Choice.FOR) > 0 && of(Choice.FOR) == of(Choice.AGAINST);
    }

    /** Whether a voter's vote of this number, or a later one that took its place, is counted. */
    public boolean includes(String voter, int change) {
        return votes.stream().anyMatch(vote -> vote.voter().equals(voter) && vote.change() >= change);
    }
}
