package org.quorate.meetings.voting.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.roll.domain.PersonId;

/** A member's objection to a decision without a count (R-VOT-5), with or without asking that every vote be named. */
public record Objection(PersonId person, String office, boolean asksForNames) {

    /**
     * Those on an item, or on business that has none, of all that was moved at a meeting, that no vote has answered yet: whether the
     * motion that was objected to is still to be put, its vote was void, or it was taken back and nothing has been voted on since.
     */
    public static List<Objection> standingOn(@Nullable ItemId item, List<Motion> moved) {
        List<Motion> onItem = moved.stream()
                .filter(motion -> Objects.equals(item, motion.item()))
                .toList();
        Optional<Instant> lastVote =
                onItem.stream().flatMap(motion -> votedAt(motion).stream()).max(Instant::compareTo);
        return onItem.stream()
                .filter(motion -> isUnanswered(motion, lastVote))
                .flatMap(motion -> motion.past().objections().stream())
                .toList();
    }

    private static boolean isUnanswered(Motion motion, Optional<Instant> lastVote) {
        return switch (motion.status()) {
            case MotionStatus.Settled settled ->
                lastVote.filter(vote -> !vote.isBefore(settled.at())).isEmpty();
            case MotionStatus.Closed closed
            when closed.outcome() == VoteOutcome.VOID ->
                lastVote.filter(vote -> vote.isAfter(closed.vote().at())).isEmpty();
            case MotionStatus.Closed _ -> false;
            case MotionStatus.Proposed _,
                    MotionStatus.Again _,
                    MotionStatus.Open _,
                    MotionStatus.Closing _,
                    MotionStatus.Tied _ -> true;
        };
    }

    private static Optional<Instant> votedAt(Motion motion) {
        return motion.status() instanceof MotionStatus.Closed closed && closed.outcome() != VoteOutcome.VOID
                ? Optional.of(closed.vote().at())
                : Optional.empty();
    }
}
