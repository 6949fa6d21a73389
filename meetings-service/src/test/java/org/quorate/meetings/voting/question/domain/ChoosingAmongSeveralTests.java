package org.quorate.meetings.voting.question.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.roll.domain.Fraction;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Majority;
import org.quorate.meetings.voting.tally.domain.Manner;
import org.quorate.meetings.voting.tally.domain.Tally;
import org.quorate.meetings.voting.tally.domain.TieRule;
import org.quorate.testkit.Rule;

@Rule("R-VOT-7")
class ChoosingAmongSeveralTests {

    private static final Choice ONE = new Choice("option 1");
    private static final Choice TWO = new Choice("option 2");
    private static final Choice THREE = new Choice("option 3");

    @Test
    void prefers_the_option_with_more_votes_than_any_other() {
        assertThat(plurality(2, 1, 3, TieRule.LOST)).isEqualTo(new Verdict.Carried(THREE));
        assertThat(plurality(0, 0, 1, TieRule.LOST)).isEqualTo(new Verdict.Carried(THREE));
    }

    @Test
    void prefers_none_where_nobody_votes_for_any() {
        assertThat(plurality(0, 0, 0, TieRule.CASTING_VOTE)).isEqualTo(new Verdict.Lost());
        assertThat(exhaustive(0, 0, 0, TieRule.LOT)).isEqualTo(new Verdict.Lost());
    }

    @Test
    @Rule("R-VOT-4")
    void leaves_a_tie_to_the_casting_vote_where_there_is_one() {
        assertThat(plurality(3, 1, 3, TieRule.CASTING_VOTE)).isEqualTo(new Verdict.Tied(List.of(ONE, THREE), false));
        assertThat(plurality(3, 1, 3, TieRule.LOST)).isEqualTo(new Verdict.Lost());
    }

    @Test
    @Rule("R-VOT-6")
    void needs_more_than_half_of_the_votes_cast_in_an_exhaustive_ballot() {
        assertThat(exhaustive(2, 1, 4, TieRule.LOT)).isEqualTo(new Verdict.Carried(THREE));
        assertThat(exhaustive(2, 1, 3, TieRule.LOT)).isEqualTo(new Verdict.AnotherRound(TWO));
        assertThat(exhaustive(5, 0, 0, TieRule.LOT)).isEqualTo(new Verdict.Carried(ONE));
    }

    @Test
    @Rule("R-VOT-6")
    void asks_who_goes_out_where_the_lowest_are_equal() {
        assertThat(exhaustive(2, 2, 3, TieRule.LOT)).isEqualTo(new Verdict.Tied(List.of(ONE, TWO), true));
        assertThat(exhaustive(2, 2, 2, TieRule.CASTING_VOTE))
                .isEqualTo(new Verdict.Tied(List.of(ONE, TWO, THREE), true));
    }

    @Test
    @Rule("R-VOT-6")
    void asks_who_is_chosen_where_the_last_two_are_equal() {
        assertThat(lastTwo(4, 4)).isEqualTo(new Verdict.Tied(List.of(ONE, TWO), false));
        assertThat(lastTwo(5, 4)).isEqualTo(new Verdict.Carried(ONE));
    }

    @Test
    @Rule("R-VOT-6")
    void leaves_abstentions_out_of_what_a_majority_is_of() {
        Map<Choice, Integer> counts = new LinkedHashMap<>(Map.of(ONE, 2, TWO, 1, THREE, 0, Choice.ABSTAIN, 9));

        assertThat(Judging.of(options(Method.EXHAUSTIVE), Tally.unnamed(counts), terms(TieRule.LOT)))
                .isEqualTo(new Verdict.Carried(ONE));
    }

    private static Verdict plurality(int one, int two, int three, TieRule tie) {
        return Judging.of(options(Method.PLURALITY), tally(one, two, three), terms(tie));
    }

    private static Verdict exhaustive(int one, int two, int three, TieRule tie) {
        return Judging.of(options(Method.EXHAUSTIVE), tally(one, two, three), terms(tie));
    }

    private static Verdict lastTwo(int one, int two) {
        return Judging.of(options(Method.EXHAUSTIVE), tally(one, two, 0), terms(TieRule.LOT, List.of(ONE, TWO)));
    }

    private static Tally tally(int one, int two, int three) {
        return Tally.unnamed(Map.of(ONE, one, TWO, two, THREE, three));
    }

    private static Question options(Method method) {
        return new Question.Options(
                List.of(new Option("option 1", null), new Option("option 2", null), new Option("option 3", null)),
                method);
    }

    private static Terms terms(TieRule tie) {
        return terms(tie, List.of(ONE, TWO, THREE));
    }

    private static Terms terms(TieRule tie, List<Choice> among) {
        Majority majority = new Majority(new Fraction(1, 2), true);
        return new Terms(1, among, Manner.COUNTED, majority, tie, majority.inWords());
    }
}
