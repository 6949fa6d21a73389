package org.quorate.meetings.voting.persistence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.quorum.domain.Count;
import org.quorate.meetings.roll.domain.Fraction;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.TieBreak;
import org.quorate.meetings.voting.electorate.domain.ElectorateId;
import org.quorate.meetings.voting.persistence.MotionDocument.ClosingPart;
import org.quorate.meetings.voting.persistence.MotionDocument.CountPart;
import org.quorate.meetings.voting.persistence.MotionDocument.LackPart;
import org.quorate.meetings.voting.persistence.MotionDocument.TallyPart;
import org.quorate.meetings.voting.persistence.MotionDocument.TermsPart;
import org.quorate.meetings.voting.persistence.MotionDocument.TieBreakPart;
import org.quorate.meetings.voting.persistence.MotionDocument.VotePart;
import org.quorate.meetings.voting.question.domain.Terms;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Majority;
import org.quorate.meetings.voting.tally.domain.Manner;
import org.quorate.meetings.voting.tally.domain.Tally;
import org.quorate.meetings.voting.tally.domain.TieRule;

/** The parts of a vote in a document, written and read. */
final class VoteParts {

    private VoteParts() {}

    static VotePart part(MotionStatus.Open open) {
        return new VotePart(
                open.since(), open.electorate().toString(), part(open.terms()), part(open.quorum()), null, null);
    }

    static VotePart part(MotionStatus.Closing closing, @Nullable Tally tally) {
        MotionStatus.Open open = closing.vote();
        Tally hands = closing.hands();
        return new VotePart(
                open.since(),
                open.electorate().toString(),
                part(open.terms()),
                part(open.quorum()),
                new ClosingPart(
                        closing.at(),
                        part(closing.quorum()),
                        closing.quorumKept(),
                        hands == null ? null : TallyParts.part(hands)),
                tally == null ? null : TallyParts.part(tally));
    }

    static MotionStatus.Open open(VotePart part) {
        return new MotionStatus.Open(
                part.since(), ElectorateId.of(part.electorate()), terms(part.terms()), count(part.quorum()));
    }

    static MotionStatus.Closing closing(VotePart part) {
        ClosingPart closing = requireNonNull(part.closing());
        TallyPart hands = closing.hands();
        return new MotionStatus.Closing(
                open(part),
                closing.at(),
                count(closing.quorum()),
                closing.quorumKept(),
                hands == null ? null : TallyParts.tally(hands));
    }

    static CountPart part(Count count) {
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

    static Count count(CountPart part) {
        return new Count(
                part.membership(),
                part.membersPresent(),
                part.membersNeeded(),
                part.unitsPresent(),
                part.unitsNeeded(),
                part.unitsMissing(),
                lacks(part.including()));
    }

    static @Nullable TieBreakPart part(@Nullable TieBreak given) {
        return switch (given) {
            case null -> null;
            case TieBreak.CastingVote it -> new TieBreakPart(it.choice().word(), it.by(), null, null);
            case TieBreak.Lot it -> new TieBreakPart(it.choice().word(), null, it.drawnBy(), it.witness());
        };
    }

    static @Nullable TieBreak tieBreak(@Nullable TieBreakPart part) {
        if (part == null) {
            return null;
        }
        Choice choice = Choice.of(part.choice());
        String castBy = part.castBy();
        return castBy == null
                ? new TieBreak.Lot(choice, requireNonNull(part.drawnBy()), requireNonNull(part.witness()))
                : new TieBreak.CastingVote(choice, castBy);
    }

    private static TermsPart part(Terms terms) {
        return new TermsPart(
                terms.round(),
                terms.among().stream().map(Choice::word).toList(),
                terms.manner().name(),
                terms.majority().share().numerator(),
                terms.majority().share().denominator(),
                terms.majority().moreThan(),
                terms.tie().name(),
                terms.needed());
    }

    private static Terms terms(TermsPart part) {
        return new Terms(
                part.round(),
                part.among().stream().map(Choice::of).toList(),
                Manner.valueOf(part.manner()),
                new Majority(new Fraction(part.shareNumerator(), part.shareDenominator()), part.moreThan()),
                TieRule.valueOf(part.tie()),
                part.needed());
    }

    private static List<Count.Lack> lacks(@Nullable List<LackPart> parts) {
        return parts == null
                ? List.of()
                : parts.stream()
                        .map(part -> new Count.Lack(part.group(), part.present(), part.needed()))
                        .toList();
    }
}
