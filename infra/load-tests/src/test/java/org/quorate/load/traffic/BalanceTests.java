package org.quorate.load.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BalanceTests {
    @Test
    void is_even_when_all_that_was_accepted_is_found_once() {
        assertThat(Balance.of("stored", List.of("a", "b"), List.of("b", "a")).isEven())
                .isTrue();
    }

    @Test
    void misses_what_was_accepted_and_is_not_found() {
        Balance balance = Balance.of("stored", List.of("a", "b"), List.of("a"));

        assertThat(balance.isEven()).isFalse();
        assertThat(balance.missing()).containsExactly("b");
    }

    @Test
    void does_not_expect_what_nobody_was_told_of() {
        Balance balance = Balance.of("stored", List.of("a"), List.of("a", "c"));

        assertThat(balance.unexpected()).containsExactly("c");
        assertThat(balance.inWords()).isEqualTo("accepted 1, stored 2: missing [], unexpected or twice [c]");
    }

    @Test
    void does_not_expect_a_thing_twice() {
        assertThat(Balance.of("published", List.of("a"), List.of("a", "a")).unexpected())
                .containsExactly("a");
    }
}
