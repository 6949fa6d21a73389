package org.quorate.meetings.voting.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.quorum.domain.Count;
import org.quorate.meetings.register.domain.DecisionId;

/** Where a motion is on its way. */
public sealed interface MotionStatus {

    /** Not yet put. */
    record Proposed() implements MotionStatus {}

    /** Put to the vote: by whom and by what rules was settled then. */
    record Open(Instant since, ElectorateId electorate, Majority majority, TieRule tie, Count quorum)
            implements MotionStatus {}

    /** No further vote is taken; those that are in are being counted. */
    record Closing(Open vote, Instant at, Count quorum, boolean quorumKept) implements MotionStatus {}

    /** Counted, with as many for as against: whoever presides may break the tie (R-VOT-4). */
    record Tied(Closing vote, Tally tally) implements MotionStatus {}

    /** Over; nothing about it changes any more. A void one has no decision. */
    record Closed(
            Closing vote,
            Tally tally,
            VoteOutcome outcome,
            @Nullable CastingVoteGiven castingVote,
            @Nullable DecisionId decision)
            implements MotionStatus {}

    /** A tie broken, and by whom. */
    record CastingVoteGiven(Choice choice, String by) {}

    /** The word that it is known by. */
    default String word() {
        return switch (this) {
            case Proposed _ -> "proposed";
            case Open _ -> "open";
            case Closing _ -> "closing";
            case Tied _ -> "tied";
            case Closed _ -> "closed";
        };
    }
}
