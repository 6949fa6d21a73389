package org.quorate.meetings.voting.persistence;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Taker;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.MotionStatus.Settlement;
import org.quorate.meetings.voting.domain.VoteOutcome;
import org.quorate.meetings.voting.persistence.MotionDocument.CountPart;
import org.quorate.meetings.voting.persistence.MotionDocument.EndPart;
import org.quorate.meetings.voting.persistence.MotionDocument.TiePart;
import org.quorate.meetings.voting.persistence.MotionDocument.VotePart;
import org.quorate.meetings.voting.tally.domain.Choice;

/** Reads a motion out of its document. */
final class MotionReading {

    private MotionReading() {}

    static Motion motionOf(String id, MotionDocument stored) {
        return new Motion(
                MotionId.of(id),
                MeetingId.of(stored.meeting()),
                new Taker.Board(BodyId.of(stored.body()), stored.bodyName()),
                ProposalParts.proposal(stored.proposal(), stored.amends()),
                PastParts.past(stored.past()),
                status(stored));
    }

    private static MotionStatus status(MotionDocument stored) {
        return switch (stored.status()) {
            case "proposed" -> new MotionStatus.Proposed();
            case "again" -> new MotionStatus.Again();
            case "open" -> VoteParts.open(requireNonNull(stored.vote()));
            case MongoMotions.CLOSING -> VoteParts.closing(requireNonNull(stored.vote()));
            case "tied" -> tied(requireNonNull(stored.vote()), requireNonNull(stored.tie()));
            case "closed" -> closed(requireNonNull(stored.vote()), requireNonNull(stored.end()));
            case "settled" -> settled(requireNonNull(stored.end()));
            default -> throw new IllegalStateException("a motion cannot be \"" + stored.status() + "\"");
        };
    }

    private static MotionStatus.Tied tied(VotePart vote, TiePart tie) {
        return new MotionStatus.Tied(
                VoteParts.closing(vote),
                TallyParts.tally(vote.tally()),
                tie.among().stream().map(Choice::of).toList(),
                tie.forElimination());
    }

    private static MotionStatus.Closed closed(VotePart vote, EndPart end) {
        return new MotionStatus.Closed(
                VoteParts.closing(vote),
                TallyParts.tally(vote.tally()),
                VoteOutcome.valueOf(requireNonNull(end.outcome())),
                VoteParts.tieBreak(end.tieBreak()),
                choice(end.chosen()),
                end.decision() == null ? null : DecisionId.of(end.decision()));
    }

    private static MotionStatus.Settled settled(EndPart end) {
        CountPart quorum = end.quorum();
        return new MotionStatus.Settled(
                Settlement.valueOf(requireNonNull(end.settlement())),
                requireNonNull(end.at()),
                quorum == null ? null : VoteParts.count(quorum),
                choice(end.chosen()),
                DecisionId.of(requireNonNull(end.decision())));
    }

    private static @Nullable Choice choice(@Nullable String word) {
        return word == null ? null : Choice.of(word);
    }
}
