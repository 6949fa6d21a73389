package org.quorate.meetings.voting.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.domain.London;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.MeetingRefusal;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.quorum.domain.Count;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Occasion;
import org.quorate.meetings.register.domain.Taker;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.Constitution;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.voting.domain.MotionStatus.CastingVoteGiven;

/**
 * What is put to the vote.
 *
 * @param bindsMembers whether it would require a member organisation to act (R-VOT-4)
 * @param hearingOffered when whoever is to be expelled was offered the right to be heard (R-MEM-12)
 * @param effectiveFrom when it is to take effect, if not at once
 */
public record Motion(
        MotionId id,
        MeetingId meeting,
        Taker.Board body,
        @Nullable ItemId item,
        String text,
        String kind,
        @Nullable Subject subject,
        boolean bindsMembers,
        @Nullable LocalDate hearingOffered,
        @Nullable LocalDate effectiveFrom,
        MotionStatus status) {

    private static final String EXPULSION = "expulsion";
    private static final List<String> KINDS = List.of("ordinary", EXPULSION, "election", "amendment", "procedural");

    /** Whether this kind of motion is known: in general, or to the constitution, which says what it needs. */
    public static boolean isKind(String kind, Constitution.Voting voting) {
        return KINDS.contains(kind) || voting.majorityFor(kind).isPresent();
    }

    /** Puts it to the vote: in session, with a quorum (R-MTG-7), by the rules and among those there now. */
    public Answer<Change<Motion, MotionEvent>> open(Meeting at, Roll roll, ElectorateId electorate, Instant now) {
        if (!(status instanceof MotionStatus.Proposed)) return refused(notSo("R-VOT-9", "proposed"));
        if (!at.isInSession())
            return refused(new MeetingRefusal.NotSo("R-MTG-7", at.status().word(), "in session"));
        Count quorum = at.quorum(roll);
        if (!quorum.isQuorate()) return refused(new MeetingRefusal.NoQuorum(quorum));
        if (kind.equals(EXPULSION) && hearingOffered == null) return refused(new VotingRefusal.NotOfferedToBeHeard());
        Constitution.Voting rules = roll.constitution().voting();
        return changed(new MotionStatus.Open(
                now, electorate, Majority.forKind(kind, rules), TieRule.of(rules.castingVote(), bindsMembers), quorum));
    }

    /** Takes no more votes; void where the quorum was lost since it opened (R-MTG-7). */
    public Answer<Change<Motion, MotionEvent>> close(Meeting at, Roll roll, Instant now) {
        if (!(status instanceof MotionStatus.Open open)) return refused(notSo("R-VOT-9", "open"));
        boolean kept = at.hasKeptQuorumSince(open.since(), roll);
        return changed(new MotionStatus.Closing(open, now, at.quorum(roll), kept));
    }

    /** Counts what was in when it closed; from here on the count never changes (R-VOT-9). */
    public Answer<Change<Motion, MotionEvent>> count(Tally tally, DecisionId decision) {
        if (!(status instanceof MotionStatus.Closing closing)) return refused(notSo("R-VOT-9", "closing"));
        if (!closing.quorumKept()) return decided(closing, tally, VoteOutcome.VOID, null, decision);
        if (tally.isTied()
                && closing.vote().majority().isSimple()
                && closing.vote().tie() == TieRule.CASTING_VOTE) return changed(new MotionStatus.Tied(closing, tally));
        boolean carried = closing.vote().majority().isReachedBy(tally.of(Choice.FOR), tally.of(Choice.AGAINST));
        return decided(closing, tally, carried ? VoteOutcome.CARRIED : VoteOutcome.LOST, null, decision);
    }

    /** Breaks a tie; a casting vote that is not given for the motion leaves it lost (R-VOT-4). */
    public Answer<Change<Motion, MotionEvent>> breakTie(CastingVoteGiven given, DecisionId decision) {
        if (!(status instanceof MotionStatus.Tied tied)) return refused(notSo("R-VOT-4", "tied"));
        VoteOutcome outcome = given.choice() == Choice.FOR ? VoteOutcome.CARRIED : VoteOutcome.LOST;
        return decided(tied.vote(), tied.tally(), outcome, given, decision);
    }

    private Answer<Change<Motion, MotionEvent>> decided(
            MotionStatus.Closing vote,
            Tally tally,
            VoteOutcome outcome,
            @Nullable CastingVoteGiven castingVote,
            DecisionId decision) {
        boolean isVoid = outcome == VoteOutcome.VOID;
        MotionStatus.Closed closed =
                new MotionStatus.Closed(vote, tally, outcome, castingVote, isVoid ? null : decision);
        Motion next = with(closed);
        return granted(new Change<>(next, isVoid ? List.of() : List.of(next.told(decision, closed))));
    }

    private MotionEvent told(DecisionId decision, MotionStatus.Closed closed) {
        Instant at = closed.vote().at();
        return new MotionEvent.Decided(new Decision(
                decision,
                body,
                at,
                effectiveFrom == null ? London.dateOf(at) : effectiveFrom,
                closed.outcome() == VoteOutcome.CARRIED ? Word.AGREED : Word.REJECTED,
                text,
                subject,
                Occasion.at(meeting, item, closed.vote().quorum()).byVote(id, Result.votes(closed))));
    }

    private VotingRefusal notSo(String rule, String wanted) {
        return new VotingRefusal.NotSo(rule, status.word(), wanted);
    }

    private Answer<Change<Motion, MotionEvent>> changed(MotionStatus next) {
        return granted(new Change<>(with(next), List.of()));
    }

    private Motion with(MotionStatus next) {
        return new Motion(
                id, meeting, body, item, text, kind, subject, bindsMembers, hearingOffered, effectiveFrom, next);
    }
}
