package org.quorate.meetings.voting.web.views;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.web.views.QuorumView;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.Round;
import org.quorate.meetings.voting.domain.TieBreak;
import org.quorate.meetings.voting.question.domain.Question;
import org.quorate.meetings.voting.question.domain.Terms;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Tally;

/** How a vote fell; {@code counts} where it was a choice among several, {@code votes} where they are named. */
public record ResultView(
        @Nullable Integer round,
        String manner,
        @JsonProperty("for") int votesFor,
        int against,
        int abstentions,
        @Nullable List<CountView> counts,
        String needed,
        String outcome,
        @Nullable TieView tie,
        @Nullable CastingVoteView castingVote,
        @Nullable LotView lot,
        @Nullable ChosenView chosen,
        List<VoteView> votes,
        QuorumView quorum) {

    /** How many votes there were for one of several. */
    public record CountView(String choice, String name, int votes) {}

    /** What has the same votes, and what breaking the tie decides. */
    public record TieView(List<ChosenView> among, String brokenBy, String decides) {}

    /** A tie broken. */
    public record CastingVoteView(String choice, String by) {}

    /** A lot drawn. */
    public record LotView(String choice, String drawnBy, String witness) {}

    /** One of several, by what it is voted for with and by its name. */
    public record ChosenView(String choice, String name) {}

    /** One vote; {@code unit} or {@code member} says whose. */
    public record VoteView(
            @Nullable String unit,
            @Nullable String member,
            String choice,
            @Nullable String by) {}

    static @Nullable ResultView of(Motion motion, boolean byUnit) {
        Reading reading = new Reading(motion.question(), byUnit);
        return switch (motion.status()) {
            case MotionStatus.Proposed _,
                    MotionStatus.Again _,
                    MotionStatus.Open _,
                    MotionStatus.Closing _,
                    MotionStatus.Settled _ -> null;
            case MotionStatus.Tied tied ->
                reading.result(tied.vote(), tied.tally(), "tied", reading.tie(tied), null, null);
            case MotionStatus.Closed closed ->
                reading.result(
                        closed.vote(),
                        closed.tally(),
                        closed.outcome().word(),
                        null,
                        closed.tieBreak(),
                        closed.chosen());
        };
    }

    /** The rounds that came before. */
    static List<ResultView> rounds(Motion motion, boolean byUnit) {
        Reading reading = new Reading(motion.question(), byUnit);
        return motion.past().rounds().stream().map(reading::round).toList();
    }

    private record Reading(Question question, boolean byUnit) {

        ResultView round(Round round) {
            String outcome = question.nameOf(round.out()) + " goes out";
            return result(round.vote(), round.tally(), outcome, null, round.tieBreak(), null);
        }

        ResultView result(
                MotionStatus.Closing vote,
                Tally tally,
                String outcome,
                @Nullable TieView tie,
                @Nullable TieBreak tieBreak,
                @Nullable Choice chosen) {
            Terms terms = vote.vote().terms();
            boolean amongSeveral = !(question instanceof Question.Carrying);
            return new ResultView(
                    amongSeveral ? terms.round() : null,
                    terms.manner().word(),
                    tally.of(Choice.FOR),
                    tally.of(Choice.AGAINST),
                    tally.of(Choice.ABSTAIN),
                    amongSeveral ? counts(terms, tally) : null,
                    terms.needed(),
                    outcome,
                    tie,
                    tieBreak instanceof TieBreak.CastingVote given
                            ? new CastingVoteView(question.nameOf(given.choice()), given.by())
                            : null,
                    tieBreak instanceof TieBreak.Lot lot
                            ? new LotView(question.nameOf(lot.choice()), lot.drawnBy(), lot.witness())
                            : null,
                    chosen == null ? null : chosen(chosen),
                    tally.votes().stream().map(this::vote).toList(),
                    QuorumView.of(vote.quorum()));
        }

        TieView tie(MotionStatus.Tied tied) {
            return new TieView(
                    tied.among().stream().map(this::chosen).toList(),
                    switch (tied.vote().vote().terms().tie()) {
                        case CASTING_VOTE -> "casting vote";
                        case LOT -> "lot";
                        case LOST -> "nothing";
                    },
                    tied.forElimination() ? "what goes out" : "what is chosen");
        }

        private List<CountView> counts(Terms terms, Tally tally) {
            return terms.among().stream()
                    .map(choice -> new CountView(choice.word(), question.nameOf(choice), tally.of(choice)))
                    .toList();
        }

        private ChosenView chosen(Choice choice) {
            return new ChosenView(choice.word(), question.nameOf(choice));
        }

        private VoteView vote(Tally.Counted counted) {
            return new VoteView(
                    byUnit ? counted.name() : null,
                    byUnit ? null : counted.name(),
                    question.nameOf(counted.choice()),
                    counted.by());
        }
    }
}
