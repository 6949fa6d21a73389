package org.quorate.meetings.voting.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.answer.Refusal;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.quorum.domain.Count;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Taker;
import org.quorate.meetings.roll.domain.Member;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.voting.domain.MotionStatus.Settlement;
import org.quorate.meetings.voting.electorate.domain.ElectorateId;
import org.quorate.meetings.voting.question.domain.ElectionRefusal;
import org.quorate.meetings.voting.question.domain.Judging;
import org.quorate.meetings.voting.question.domain.Nominating;
import org.quorate.meetings.voting.question.domain.Question;
import org.quorate.meetings.voting.question.domain.Verdict;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Manner;
import org.quorate.meetings.voting.tally.domain.Tally;

/** What is put to the vote at a meeting, from its proposal to its decision. */
public record Motion(
        MotionId id, MeetingId meeting, Taker.Board body, Proposal proposal, Past past, MotionStatus status) {

    public static Motion proposed(MotionId id, Meeting at, Proposal proposal) {
        return new Motion(id, at.id(), at.body(), proposal, Past.none(), new MotionStatus.Proposed());
    }

    public String text() {
        return proposal.text();
    }

    public @Nullable ItemId item() {
        return proposal.item();
    }

    public Question question() {
        return proposal.question();
    }

    /** Whether each member has a vote on it, even where the body votes by unit: officers are elected by the members. */
    public boolean isForMembers() {
        return question() instanceof Question.Election;
    }

    /** Puts it to the vote: in session, with a quorum (R-MTG-7), by the rules and among those there now. */
    public Answer<Change<Motion, MotionEvent>> open(
            Meeting at, Roll roll, ElectorateId electorate, @Nullable Manner asked, Instant now, DecisionId decision) {
        boolean isToBePut = status instanceof MotionStatus.Proposed || status instanceof MotionStatus.Again;
        if (!isToBePut) return refused(notSo("R-VOT-9", "proposed"));
        return Putting.of(this, at, roll, asked).then(terms -> {
            Count quorum = at.quorum(roll, proposal.item());
            return terms.among().size() == 1
                    ? settled(Settlement.UNOPPOSED, now, quorum, terms.among().getFirst(), decision)
                    : changed(past, new MotionStatus.Open(now, electorate, terms, quorum));
        });
    }

    /** Takes no more votes; void where the quorum was lost since it opened (R-MTG-7). */
    public Answer<Change<Motion, MotionEvent>> close(Meeting at, Roll roll, @Nullable Tally hands, Instant now) {
        if (!(status instanceof MotionStatus.Open open)) return refused(notSo("R-VOT-9", "open"));
        boolean kept = at.hasKeptQuorumSince(open.since(), roll, proposal.item());
        return changed(past, new MotionStatus.Closing(open, now, at.quorum(roll, proposal.item()), kept, hands));
    }

    /** Counts what was in when it closed; from here on the count never changes (R-VOT-9). */
    public Answer<Change<Motion, MotionEvent>> count(Tally tally, DecisionId decision) {
        if (!(status instanceof MotionStatus.Closing closing)) return refused(notSo("R-VOT-9", "closing"));
        if (!closing.quorumKept())
            return changed(past, new MotionStatus.Closed(closing, tally, VoteOutcome.VOID, null, null, null));
        return switch (Judging.of(question(), tally, closing.vote().terms())) {
            case Verdict.Carried it -> decided(closing, tally, null, it.chosen(), VoteOutcome.CARRIED, decision);
            case Verdict.Lost _ -> decided(closing, tally, null, null, VoteOutcome.LOST, decision);
            case Verdict.Tied it ->
                changed(past, new MotionStatus.Tied(closing, tally, it.among(), it.forElimination()));
            case Verdict.AnotherRound it ->
                changed(past.with(new Round(closing, tally, it.out(), null)), new MotionStatus.Again());
        };
    }

    /** Breaks a tie as the constitution says; a casting vote that is not given for the motion leaves it lost (R-VOT-4). */
    public Answer<Change<Motion, MotionEvent>> breakTie(TieBreak given, DecisionId decision) {
        if (!(status instanceof MotionStatus.Tied tied)) return refused(notSo("R-VOT-4", "tied"));
        if (given.rule() != tied.vote().vote().terms().tie())
            return refused(new VotingRefusal.TieBrokenOtherwise(given));
        Choice choice = given.choice();
        if (question() instanceof Question.Carrying) {
            VoteOutcome outcome = choice.equals(Choice.FOR) ? VoteOutcome.CARRIED : VoteOutcome.LOST;
            return decided(tied.vote(), tied.tally(), given, null, outcome, decision);
        }
        if (!tied.among().contains(choice)) return refused(new VotingRefusal.NotInTheTie(named(tied.among())));
        if (tied.forElimination())
            return changed(past.with(new Round(tied.vote(), tied.tally(), choice, given)), new MotionStatus.Again());
        return decided(tied.vote(), tied.tally(), given, choice, VoteOutcome.CARRIED, decision);
    }

    /** Puts a member forward for the office that it elects to (R-VOT-6). */
    public Answer<Change<Motion, MotionEvent>> nominate(Nominating asked, Meeting at, Roll roll) {
        if (!(question() instanceof Question.Election election)) return refused(new ElectionRefusal.NotAnElection());
        if (!(status instanceof MotionStatus.Proposed)) return refused(notSo("R-VOT-6", "proposed"));
        return asked.in(election, at.attendance().there(), roll)
                .map(question -> new Change<>(
                        new Motion(id, meeting, body, proposal.asking(question), past, status), List.of()));
    }

    /** Notes that a member objects to deciding it without a count (R-VOT-5). */
    public Answer<Change<Motion, MotionEvent>> object(PersonId person, boolean asksForNames, Meeting at, Roll roll) {
        if (!(status instanceof MotionStatus.Proposed)) return refused(notSo("R-VOT-5", "proposed"));
        if (!at.isInSession()) return refused(Putting.notInSession(at, "R-VOT-5"));
        return roll.member(person)
                .filter(Member::hasVote)
                .filter(_ -> at.attendance().there().contains(person))
                .map(member -> changed(past.with(new Objection(person, member.office(), asksForNames)), status))
                .orElseGet(() -> refused(new VotingRefusal.MayNotObject()));
    }

    /** Decides it without a count, where nobody asks for one (R-VOT-5). */
    public Answer<Change<Motion, MotionEvent>> agree(Meeting at, Roll roll, Instant now, DecisionId decision) {
        if (!(status instanceof MotionStatus.Proposed)) return refused(notSo("R-VOT-5", "proposed"));
        if (!(question() instanceof Question.Carrying)) return refused(new VotingRefusal.NeedsABallot());
        if (!past.objections().isEmpty()) return refused(new VotingRefusal.ObjectedTo(past.objections()));
        return Putting.of(this, at, roll, null)
                .then(_ -> settled(Settlement.CONSENSUS, now, at.quorum(roll, proposal.item()), null, decision));
    }

    /** Takes it back, as long as it has not been put (R-VOT-8). */
    public Answer<Change<Motion, MotionEvent>> withdraw(Instant now, DecisionId decision) {
        if (!(status instanceof MotionStatus.Proposed)) return refused(notSo("R-VOT-8", "proposed"));
        return settled(Settlement.WITHDRAWN, now, null, null, decision);
    }

    /** Takes note of an amendment to it, which is to be decided first (R-VOT-10). */
    public Answer<Change<Motion, MotionEvent>> amend(MotionId amendment, String newText) {
        if (!(status instanceof MotionStatus.Proposed)) return refused(notSo("R-VOT-10", "proposed"));
        boolean isKnown =
                past.amendments().stream().anyMatch(one -> one.motion().equals(amendment));
        if (isKnown) return granted(new Change<>(this, List.of()));
        return changed(past.with(new Amendment(amendment, newText, Amendment.Fate.UNDECIDED, null)), status);
    }

    /** Takes over what became of an amendment: carried, its text is the text that is put (R-VOT-10). */
    public Motion settled(MotionId amendment, Amendment.Fate fate, String itsText) {
        boolean isUndecided = past.amendments().stream()
                .anyMatch(one -> one.motion().equals(amendment) && one.fate() == Amendment.Fate.UNDECIDED);
        if (!isUndecided || fate == Amendment.Fate.UNDECIDED) {
            return this;
        }
        boolean carried = fate == Amendment.Fate.CARRIED;
        Past next = past.settled(new Amendment(amendment, itsText, fate, carried ? text() : null));
        return new Motion(id, meeting, body, carried ? proposal.saying(itsText) : proposal, next, status);
    }

    /** What it has become as an amendment of another. */
    public Amendment.Fate fate() {
        return switch (status) {
            case MotionStatus.Closed closed ->
                closed.outcome() == VoteOutcome.CARRIED ? Amendment.Fate.CARRIED : Amendment.Fate.FALLEN;
            case MotionStatus.Settled settled ->
                settled.how() == Settlement.WITHDRAWN ? Amendment.Fate.FALLEN : Amendment.Fate.CARRIED;
            case MotionStatus.Proposed _,
                    MotionStatus.Again _,
                    MotionStatus.Open _,
                    MotionStatus.Closing _,
                    MotionStatus.Tied _ -> Amendment.Fate.UNDECIDED;
        };
    }

    /** The round that is, or would be, the next. */
    public int round() {
        return past.rounds().size() + 1;
    }

    /** The vote that is open, or was the last to be. */
    public Optional<MotionStatus.Open> lastVote() {
        return status.opened()
                .or(() -> past.rounds().isEmpty()
                        ? Optional.empty()
                        : Optional.of(past.rounds().getLast().vote().vote()));
    }

    /** The count of a round; none while it is not counted. */
    public Optional<Tally> tallyOf(int round) {
        Optional<Tally> last = switch (status) {
            case MotionStatus.Closed closed -> Optional.of(closed.tally());
            case MotionStatus.Tied tied -> Optional.of(tied.tally());
            case MotionStatus.Proposed _,
                    MotionStatus.Again _,
                    MotionStatus.Open _,
                    MotionStatus.Closing _,
                    MotionStatus.Settled _ -> Optional.empty();
        };
        return round == round()
                ? last
                : past.rounds().stream().skip(round - 1L).findFirst().map(Round::tally);
    }

    private Answer<Change<Motion, MotionEvent>> decided(
            MotionStatus.Closing vote,
            Tally tally,
            @Nullable TieBreak given,
            @Nullable Choice chosen,
            VoteOutcome outcome,
            DecisionId decision) {
        MotionStatus.Closed closed = new MotionStatus.Closed(vote, tally, outcome, given, chosen, decision);
        return granted(new Change<>(
                with(past, closed), List.of(new MotionEvent.Decided(Deciding.byVote(this, closed, decision)))));
    }

    private Answer<Change<Motion, MotionEvent>> settled(
            Settlement how, Instant now, @Nullable Count quorum, @Nullable Choice chosen, DecisionId decision) {
        MotionStatus.Settled settled = new MotionStatus.Settled(how, now, quorum, chosen, decision);
        return granted(new Change<>(
                with(past, settled), List.of(new MotionEvent.Decided(Deciding.withoutCount(this, settled)))));
    }

    private List<String> named(List<Choice> choices) {
        return choices.stream().map(question()::nameOf).toList();
    }

    private Refusal notSo(String rule, String wanted) {
        return new VotingRefusal.NotSo(rule, status.word(), wanted);
    }

    private Answer<Change<Motion, MotionEvent>> changed(Past itsPast, MotionStatus next) {
        return granted(new Change<>(with(itsPast, next), List.of()));
    }

    private Motion with(Past itsPast, MotionStatus next) {
        return new Motion(id, meeting, body, proposal, itsPast, next);
    }
}
