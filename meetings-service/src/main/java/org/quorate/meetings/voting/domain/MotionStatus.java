package org.quorate.meetings.voting.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.quorum.domain.Count;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.voting.electorate.domain.ElectorateId;
import org.quorate.meetings.voting.question.domain.Terms;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Tally;

/** Where a motion is on its way. */
public sealed interface MotionStatus {

    /** Not yet put. */
    record Proposed() implements MotionStatus {}

    /** Put to the vote: by whom and by what rules was settled then. */
    record Open(Instant since, ElectorateId electorate, Terms terms, Count quorum) implements MotionStatus {}

    /** No further vote is taken; those that are in are being counted, unless hands were counted when it closed. */
    record Closing(
            Open vote,
            Instant at,
            Count quorum,
            boolean quorumKept,
            @Nullable Tally hands) implements MotionStatus {}

    /** Counted, with the same votes for several: what the constitution says breaks the tie (R-VOT-4, R-VOT-6). */
    record Tied(Closing vote, Tally tally, List<Choice> among, boolean forElimination) implements MotionStatus {}

    /** Balloted on, with a majority for nothing yet: to be put again without what went out (R-VOT-6). */
    record Again() implements MotionStatus {}

    /** Over; nothing about it changes any more. A void one has no decision. */
    record Closed(
            Closing vote,
            Tally tally,
            VoteOutcome outcome,
            @Nullable TieBreak tieBreak,
            @Nullable Choice chosen,
            @Nullable DecisionId decision)
            implements MotionStatus {}

    /** Over without a count. */
    record Settled(
            Settlement how,
            Instant at,
            @Nullable Count quorum,
            @Nullable Choice chosen,
            DecisionId decision) implements MotionStatus {}

    /** How something is decided without a count. */
    enum Settlement {
        CONSENSUS,
        UNOPPOSED,
        WITHDRAWN
    }

    /** The word that it is known by. */
    default String word() {
        return switch (this) {
            case Proposed _ -> "proposed";
            case Open _ -> "open";
            case Closing _ -> "closing";
            case Tied _ -> "tied";
            case Again _ -> "to be put again";
            case Closed _ -> "closed";
            case Settled settled -> settled.how() == Settlement.WITHDRAWN ? "withdrawn" : "closed";
        };
    }

    /** The vote as it was, or is, open; none before it opens and between rounds. */
    default Optional<Open> opened() {
        return switch (this) {
            case Proposed _, Again _, Settled _ -> Optional.empty();
            case Open open -> Optional.of(open);
            case Closing closing -> Optional.of(closing.vote());
            case Tied tied -> Optional.of(tied.vote().vote());
            case Closed closed -> Optional.of(closed.vote().vote());
        };
    }

    /** Whether something is still to be done about it once it was put. */
    default boolean isUnderWay() {
        return switch (this) {
            case Open _, Closing _, Tied _, Again _ -> true;
            case Proposed _, Closed _, Settled _ -> false;
        };
    }

    /** Whether it has not come to its end. */
    default boolean isUndecided() {
        return isUnderWay() || this instanceof Proposed;
    }
}
