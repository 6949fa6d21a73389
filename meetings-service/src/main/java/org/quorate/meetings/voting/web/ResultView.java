package org.quorate.meetings.voting.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.web.QuorumView;
import org.quorate.meetings.voting.domain.Choice;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.MotionStatus.CastingVoteGiven;
import org.quorate.meetings.voting.domain.Tally;

/** How a vote fell. */
record ResultView(
        @JsonProperty("for") int votesFor,
        int against,
        int abstentions,
        String needed,
        String outcome,
        @Nullable CastingVoteView castingVote,
        List<VoteView> votes,
        QuorumView quorum) {

    /** A tie broken. */
    record CastingVoteView(String choice, String by) {}

    /** One vote; {@code unit} or {@code member} says whose. */
    record VoteView(
            @Nullable String unit,
            @Nullable String member,
            String choice,
            @Nullable String by) {}

    static @Nullable ResultView of(MotionStatus status, boolean byUnit) {
        return switch (status) {
            case MotionStatus.Proposed _, MotionStatus.Open _, MotionStatus.Closing _ -> null;
            case MotionStatus.Tied tied -> of(tied.vote(), tied.tally(), tied.word(), null, byUnit);
            case MotionStatus.Closed closed ->
                of(closed.vote(), closed.tally(), closed.outcome().word(), closed.castingVote(), byUnit);
        };
    }

    private static ResultView of(
            MotionStatus.Closing vote, Tally tally, String outcome, @Nullable CastingVoteGiven given, boolean byUnit) {
        return new ResultView(
                tally.of(Choice.FOR),
                tally.of(Choice.AGAINST),
                tally.of(Choice.ABSTAIN),
                vote.vote().majority().inWords(),
                outcome,
                given == null ? null : new CastingVoteView(given.choice().word(), given.by()),
                tally.votes().stream().map(counted -> vote(counted, byUnit)).toList(),
                QuorumView.of(vote.quorum()));
    }

    private static VoteView vote(Tally.Counted counted, boolean byUnit) {
        return new VoteView(
                byUnit ? counted.name() : null,
                byUnit ? null : counted.name(),
                counted.choice().word(),
                counted.by());
    }
}
