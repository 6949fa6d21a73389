package org.quorate.indicators.intervals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.quorate.indicators.intervals.domain.Confidence.NINETY_FIVE;

import org.junit.jupiter.api.Test;
import org.quorate.testkit.Rule;

@Rule("R-IND-3")
class IntervalTests {

    @Test
    void of_65_in_100_is_55_to_74_percent_by_wilson() {
        Bounds bounds = Wilson.of(65, 100, NINETY_FIVE);

        assertThat(bounds.lower()).isCloseTo(0.5525444329688797, within(1e-12));
        assertThat(bounds.upper()).isCloseTo(0.7363575175690247, within(1e-12));
    }

    @Test
    void of_nobody_begins_at_nothing_and_of_everybody_ends_at_all() {
        assertThat(Wilson.of(0, 20, NINETY_FIVE).lower()).isZero();
        assertThat(Wilson.of(0, 20, NINETY_FIVE).upper()).isBetween(0.1, 0.2);
        assertThat(Wilson.of(20, 20, NINETY_FIVE).upper())
                .isCloseTo(1, within(1e-12))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void of_a_count_is_exact_below_ten_and_byars_from_ten() {
        assertThat(CountInterval.of(9, NINETY_FIVE)).isEqualTo(ExactPoisson.of(9, NINETY_FIVE));
        assertThat(CountInterval.of(9.5, NINETY_FIVE)).isEqualTo(ExactPoisson.of(9.5, NINETY_FIVE));
        assertThat(CountInterval.of(10, NINETY_FIVE)).isEqualTo(Byar.of(10, NINETY_FIVE));
    }

    @Test
    void of_no_events_begins_at_nothing_and_ends_at_3_69() {
        Bounds bounds = CountInterval.of(0, NINETY_FIVE);

        assertThat(bounds.lower()).isZero();
        assertThat(bounds.upper()).isCloseTo(3.688879454113936, within(1e-9));
    }

    @Test
    void hardly_changes_where_byars_takes_over() {
        Bounds exact = ExactPoisson.of(10, NINETY_FIVE);
        Bounds approximate = Byar.of(10, NINETY_FIVE);

        assertThat(approximate.lower()).isCloseTo(exact.lower(), within(0.02));
        assertThat(approximate.upper()).isCloseTo(exact.upper(), within(0.02));
    }

    @Test
    void is_not_computed_of_more_than_all_or_of_less_than_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(101, 100, NINETY_FIVE));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(-1, 100, NINETY_FIVE));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(0, 0, NINETY_FIVE));
    }
}
