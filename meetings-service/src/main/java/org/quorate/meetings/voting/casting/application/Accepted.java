package org.quorate.meetings.voting.casting.application;

import org.quorate.meetings.voting.casting.domain.Ballot;
import org.quorate.meetings.voting.electorate.domain.Voter;

/** A vote that is in, and will be counted unless its voter changes it; {@code change} is its number among the voter's. */
public record Accepted(Voter voter, Ballot ballot, int change) {

    public boolean isFirst() {
        return change == 1;
    }
}
