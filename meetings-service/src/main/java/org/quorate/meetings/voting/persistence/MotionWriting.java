package org.quorate.meetings.voting.persistence;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.persistence.MotionDocument.EndPart;
import org.quorate.meetings.voting.persistence.MotionDocument.TiePart;
import org.quorate.meetings.voting.persistence.MotionDocument.VotePart;
import org.quorate.meetings.voting.tally.domain.Choice;

/** Writes a motion into its document. */
final class MotionWriting {

    private MotionWriting() {}

    static MotionDocument documentOf(Motion motion) {
        return switch (motion.status()) {
            case MotionStatus.Proposed _, MotionStatus.Again _ -> document(motion, null, null, null);
            case MotionStatus.Open open -> document(motion, VoteParts.part(open), null, null);
            case MotionStatus.Closing it -> document(motion, VoteParts.part(it, null), null, null);
            case MotionStatus.Tied it -> document(motion, VoteParts.part(it.vote(), it.tally()), tie(it), null);
            case MotionStatus.Closed it -> document(motion, VoteParts.part(it.vote(), it.tally()), null, end(it));
            case MotionStatus.Settled it -> document(motion, null, null, end(it));
        };
    }

    private static MotionDocument document(
            Motion motion, @Nullable VotePart vote, @Nullable TiePart tie, @Nullable EndPart end) {
        return new MotionDocument(
                motion.meeting().toString(),
                motion.body().body().toString(),
                motion.body().name(),
                ProposalParts.part(motion.proposal()),
                motion.proposal().amends() == null
                        ? null
                        : motion.proposal().amends().toString(),
                PastParts.part(motion.past()),
                status(motion.status()),
                vote,
                tie,
                end);
    }

    private static String status(MotionStatus status) {
        return switch (status) {
            case MotionStatus.Proposed _ -> "proposed";
            case MotionStatus.Again _ -> "again";
            case MotionStatus.Open _ -> "open";
            case MotionStatus.Closing _ -> MongoMotions.CLOSING;
            case MotionStatus.Tied _ -> "tied";
            case MotionStatus.Closed _ -> "closed";
            case MotionStatus.Settled _ -> "settled";
        };
    }

    private static TiePart tie(MotionStatus.Tied tied) {
        return new TiePart(tied.among().stream().map(Choice::word).toList(), tied.forElimination());
    }

    private static EndPart end(MotionStatus.Closed closed) {
        return new EndPart(
                closed.outcome().name(),
                VoteParts.part(closed.tieBreak()),
                closed.chosen() == null ? null : closed.chosen().word(),
                closed.decision() == null ? null : closed.decision().toString(),
                null,
                null,
                null);
    }

    private static EndPart end(MotionStatus.Settled settled) {
        return new EndPart(
                null,
                null,
                settled.chosen() == null ? null : settled.chosen().word(),
                settled.decision().toString(),
                settled.how().name(),
                settled.at(),
                settled.quorum() == null ? null : VoteParts.part(settled.quorum()));
    }
}
