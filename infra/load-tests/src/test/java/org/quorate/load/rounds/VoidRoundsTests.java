package org.quorate.load.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class VoidRoundsTests {
    @Test
    void are_those_whose_reference_moved_more_than_30_percent_from_its_median() {
        Round disturbed = new Round(13.1, 4);
        Round hurried = new Round(6.9, 4);
        Rounds rounds = new Rounds(List.of(new Round(10, 4), disturbed, new Round(10, 5), hurried, new Round(10, 6)));

        assertThat(rounds.voided()).isEqualTo(2);
        assertThat(rounds.valid()).doesNotContain(disturbed, hurried).hasSize(3);
    }

    @Test
    void are_not_those_at_30_percent() {
        Rounds rounds = new Rounds(List.of(new Round(10, 4), new Round(13, 4), new Round(7, 4)));

        assertThat(rounds.voided()).isZero();
    }

    @Test
    void are_not_those_whose_subject_moved() {
        Rounds rounds = new Rounds(List.of(new Round(10, 4), new Round(10, 40), new Round(10, 4)));

        assertThat(rounds.voided()).isZero();
    }

    @Test
    void do_not_count_for_ratio_and_seconds() {
        Rounds rounds = new Rounds(List.of(new Round(10, 4), new Round(10, 5), new Round(20, 100), new Round(10, 6)));

        assertThat(rounds.ratios()).hasValue(Spread.of(0.4, 0.5, 0.6));
        assertThat(rounds.references()).hasValue(Spread.of(10, 10, 10));
        assertThat(rounds.subjects()).hasValue(Spread.of(4, 5, 6));
    }

    @Test
    void may_be_all_of_them_and_leave_no_ratio() {
        Rounds rounds = new Rounds(List.of(new Round(10, 4), new Round(30, 4)));

        assertThat(rounds.voided()).isEqualTo(2);
        assertThat(rounds.ratios()).isEmpty();
    }

    @Test
    void a_round_without_duration_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Round(0, 1)).withMessageContaining("reference");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Round(1, Double.NaN))
                .withMessageContaining("subject");
    }
}
