package org.quorate.load.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ContestTests {
    @Test
    void runs_both_once_a_round() throws InterruptedException {
        Rounds rounds = contest(9).between(() -> 8, () -> 2);

        assertThat(rounds.all()).hasSize(9).containsOnly(new Round(8, 2));
    }

    @Test
    void lets_chance_decide_who_goes_first_and_the_seed_decide_over_chance() throws InterruptedException {
        assertThat(order(7)).isEqualTo(order(7)).isNotEqualTo(order(8)).contains("sr", "rs");
    }

    @Test
    void goes_on_for_another_round_when_one_was_void() throws InterruptedException {
        Iterator<Double> references = List.of(8.0, 20.0, 8.0, 8.0).iterator();

        Rounds rounds = contest(3).between(references::next, () -> 2);

        assertThat(rounds.all()).hasSize(4);
        assertThat(rounds.voided()).isEqualTo(1);
    }

    @Test
    void gives_up_after_half_as_many_more() throws InterruptedException {
        Iterator<Double> references = List.of(1.0, 2.0, 4.0, 8.0, 16.0, 32.0).iterator();

        assertThat(contest(4).between(references::next, () -> 1).all()).hasSize(6);
    }

    @Test
    void is_refused_without_rounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> contest(0)).withMessageContaining("at least 1");
    }

    private static Contest contest(int rounds) {
        return new Contest(rounds, new SplittableRandom(1), _ -> {});
    }

    private static String order(int seed) throws InterruptedException {
        List<String> order = new ArrayList<>();
        new Contest(12, new SplittableRandom(seed), _ -> {}).between(() -> noted("r", order), () -> noted("s", order));
        return String.join("", order);
    }

    private static double noted(String arm, List<String> order) {
        order.add(arm);
        return 1;
    }
}
