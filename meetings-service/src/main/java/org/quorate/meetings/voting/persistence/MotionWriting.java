package org.quorate.meetings.voting.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.quorum.domain.Count;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.MotionStatus.CastingVoteGiven;
import org.quorate.meetings.voting.domain.Tally;
import org.quorate.meetings.voting.persistence.MotionDocument.ClosingPart;
import org.quorate.meetings.voting.persistence.MotionDocument.CountPart;
import org.quorate.meetings.voting.persistence.MotionDocument.CountedPart;
import org.quorate.meetings.voting.persistence.MotionDocument.EndPart;
import org.quorate.meetings.voting.persistence.MotionDocument.LackPart;
import org.quorate.meetings.voting.persistence.MotionDocument.OpeningPart;
import org.quorate.meetings.voting.persistence.MotionDocument.SubjectPart;

/** Writes a motion into its document. */
final class MotionWriting {

    private MotionWriting() {}

    static MotionDocument documentOf(Motion motion) {
        return switch (motion.status()) {
            case MotionStatus.Proposed _ -> document(motion, null, null, null, null);
            case MotionStatus.Open open -> document(motion, opening(open), null, null, null);
            case MotionStatus.Closing it -> document(motion, opening(it.vote()), closing(it), null, null);
            case MotionStatus.Tied it ->
                document(motion, opening(it.vote().vote()), closing(it.vote()), tally(it.tally()), null);
            case MotionStatus.Closed it ->
                document(motion, opening(it.vote().vote()), closing(it.vote()), tally(it.tally()), end(it));
        };
    }

    private static MotionDocument document(
            Motion motion,
            @Nullable OpeningPart opening,
            @Nullable ClosingPart closing,
            @Nullable List<CountedPart> tally,
            @Nullable EndPart end) {
        Subject subject = motion.subject();
        return new MotionDocument(
                motion.meeting().toString(),
                motion.body().body().toString(),
                motion.body().name(),
                motion.item() == null ? null : motion.item().toString(),
                motion.text(),
                motion.kind(),
                subject == null ? null : new SubjectPart(subject.service(), subject.type(), subject.id()),
                motion.bindsMembers(),
                motion.hearingOffered(),
                motion.effectiveFrom(),
                motion.status().word(),
                opening,
                closing,
                tally,
                end);
    }

    private static OpeningPart opening(MotionStatus.Open open) {
        return new OpeningPart(
                open.since(),
                open.electorate().toString(),
                open.majority().share().numerator(),
                open.majority().share().denominator(),
                open.majority().moreThan(),
                open.tie().name(),
                count(open.quorum()));
    }

    private static ClosingPart closing(MotionStatus.Closing closing) {
        return new ClosingPart(closing.at(), count(closing.quorum()), closing.quorumKept());
    }

    private static CountPart count(Count count) {
        return new CountPart(
                count.membership(),
                count.membersPresent(),
                count.membersNeeded(),
                count.unitsPresent(),
                count.unitsNeeded(),
                count.unitsMissing(),
                count.including().stream()
                        .map(lack -> new LackPart(lack.group(), lack.present(), lack.needed()))
                        .toList());
    }

    private static List<CountedPart> tally(Tally tally) {
        return tally.votes().stream()
                .map(vote ->
                        new CountedPart(vote.voter(), vote.name(), vote.choice().word(), vote.by(), vote.change()))
                .toList();
    }

    private static EndPart end(MotionStatus.Closed closed) {
        CastingVoteGiven given = closed.castingVote();
        return new EndPart(
                closed.outcome().name(),
                given == null ? null : given.choice().word(),
                given == null ? null : given.by(),
                closed.decision() == null ? null : closed.decision().toString());
    }
}
