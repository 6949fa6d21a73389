package org.quorate.meetings.voting.persistence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.quorum.domain.Count;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Taker;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.meetings.roll.domain.Fraction;
import org.quorate.meetings.voting.domain.Choice;
import org.quorate.meetings.voting.domain.ElectorateId;
import org.quorate.meetings.voting.domain.Majority;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.MotionStatus.CastingVoteGiven;
import org.quorate.meetings.voting.domain.Tally;
import org.quorate.meetings.voting.domain.TieRule;
import org.quorate.meetings.voting.domain.VoteOutcome;
import org.quorate.meetings.voting.persistence.MotionDocument.ClosingPart;
import org.quorate.meetings.voting.persistence.MotionDocument.CountPart;
import org.quorate.meetings.voting.persistence.MotionDocument.CountedPart;
import org.quorate.meetings.voting.persistence.MotionDocument.EndPart;
import org.quorate.meetings.voting.persistence.MotionDocument.LackPart;
import org.quorate.meetings.voting.persistence.MotionDocument.OpeningPart;
import org.quorate.meetings.voting.persistence.MotionDocument.SubjectPart;

/** Reads a motion out of its document. */
final class MotionReading {

    private MotionReading() {}

    static Motion motionOf(String id, MotionDocument stored) {
        SubjectPart subject = stored.subject();
        String item = stored.item();
        return new Motion(
                MotionId.of(id),
                MeetingId.of(stored.meeting()),
                new Taker.Board(BodyId.of(stored.body()), stored.bodyName()),
                item == null ? null : ItemId.of(item),
                stored.text(),
                stored.kind(),
                subject == null ? null : new Subject(subject.service(), subject.type(), subject.key()),
                stored.bindsMembers(),
                stored.hearingOffered(),
                stored.effectiveFrom(),
                status(stored));
    }

    private static MotionStatus status(MotionDocument stored) {
        return switch (stored.status()) {
            case "proposed" -> new MotionStatus.Proposed();
            case "open" -> open(requireNonNull(stored.opening()));
            case "closing" -> closing(stored);
            case "tied" -> new MotionStatus.Tied(closing(stored), tally(stored.tally()));
            case "closed" -> closed(stored, requireNonNull(stored.end()));
            default -> throw new IllegalStateException("a motion cannot be \"" + stored.status() + "\"");
        };
    }

    private static MotionStatus.Open open(OpeningPart part) {
        return new MotionStatus.Open(
                part.since(),
                ElectorateId.of(part.electorate()),
                new Majority(new Fraction(part.shareNumerator(), part.shareDenominator()), part.moreThan()),
                TieRule.valueOf(part.tie()),
                count(part.quorum()));
    }

    private static MotionStatus.Closing closing(MotionDocument stored) {
        ClosingPart part = requireNonNull(stored.closing());
        return new MotionStatus.Closing(
                open(requireNonNull(stored.opening())), part.at(), count(part.quorum()), part.quorumKept());
    }

    private static MotionStatus.Closed closed(MotionDocument stored, EndPart end) {
        String castingVote = end.castingVote();
        String decision = end.decision();
        return new MotionStatus.Closed(
                closing(stored),
                tally(stored.tally()),
                VoteOutcome.valueOf(end.outcome()),
                castingVote == null ? null : new CastingVoteGiven(Choice.of(castingVote), requireNonNull(end.castBy())),
                decision == null ? null : DecisionId.of(decision));
    }

    private static Tally tally(@Nullable List<CountedPart> parts) {
        return new Tally(requireNonNull(parts).stream()
                .map(part -> new Tally.Counted(
                        part.voter(), part.name(), Choice.of(part.choice()), part.by(), part.change()))
                .toList());
    }

    private static Count count(CountPart part) {
        return new Count(
                part.membership(),
                part.membersPresent(),
                part.membersNeeded(),
                part.unitsPresent(),
                part.unitsNeeded(),
                part.unitsMissing(),
                lacks(part.including()));
    }

    private static List<Count.Lack> lacks(@Nullable List<LackPart> parts) {
        return parts == null
                ? List.of()
                : parts.stream()
                        .map(part -> new Count.Lack(part.group(), part.present(), part.needed()))
                        .toList();
    }
}
