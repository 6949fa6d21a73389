package org.quorate.indicators.comparison.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.indicators.definitions.domain.Polarity;
import org.quorate.indicators.observations.domain.Counts;
import org.quorate.indicators.observations.domain.Figures;
import org.quorate.indicators.observations.domain.Interval;
import org.quorate.indicators.observations.domain.IntervalMethod;
import org.quorate.testkit.Rule;

@Rule("R-IND-2")
class ComparingWithABenchmarkTests {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2.13ii, inactive adults,      low-is-good,  18.5, 17.1, 20.0, 22.2, better,  18.7, similar",
        "2.23iv, high anxiety,         low-is-good,  18.2, 15.4, 21.1, 20.0, similar, 19.6, similar",
        "2.23iii, low happiness,       low-is-good,  8.7,  6.6,  10.7, 8.2,  similar, 7.4,  similar",
        "1.18i, social contact: users, high-is-good, 49.2, 45.2, 53.2, 46.0, similar, 46.0, similar",
        "1.18ii, social contact: carers, high-is-good, 28.5, 24.9, 32.3, 35.5, worse, 32.3, similar",
        "2.06i, excess weight at 4-5,  low-is-good,  23.8, 22.7, 24.8, 22.4, worse,   21.9, worse",
        "2.06ii, excess weight at 10-11, low-is-good, 32.1, 31.0, 33.3, 34.3, better, 30.3, worse"
    })
    void stands_as_in_table_2_of_the_strategy(
            String code,
            String name,
            String polarity,
            BigDecimal value,
            BigDecimal lower,
            BigDecimal upper,
            BigDecimal england,
            String againstEngland,
            BigDecimal southWest,
            String againstSouthWest) {
        Figures area = figures(value, new Interval(lower, upper));

        assertThat(Verdict.of(area, england, Polarity.of(polarity)).words()).isEqualTo(againstEngland);
        assertThat(Verdict.of(area, southWest, Polarity.of(polarity)).words()).isEqualTo(againstSouthWest);
    }

    @ParameterizedTest
    @CsvSource({
        "17.1,  similar, similar",
        "20.0,  similar, similar",
        "20.00, similar, similar",
        "20.01, better,  worse",
        "17.09, worse,   better"
    })
    void is_similar_on_the_very_edge_of_the_interval(
            BigDecimal benchmark, String whereLowIsGood, String whereHighIsGood) {
        Figures area = figures(new BigDecimal("18.5"), new Interval(new BigDecimal("17.1"), new BigDecimal("20.0")));

        assertThat(Verdict.of(area, benchmark, Polarity.LOW_IS_GOOD).words()).isEqualTo(whereLowIsGood);
        assertThat(Verdict.of(area, benchmark, Polarity.HIGH_IS_GOOD).words()).isEqualTo(whereHighIsGood);
    }

    @Test
    void is_not_made_without_an_interval_a_value_or_a_benchmark() {
        Interval interval = new Interval(BigDecimal.ONE, BigDecimal.TEN);

        assertThat(Verdict.of(figures(BigDecimal.TWO, null), BigDecimal.TWO, Polarity.LOW_IS_GOOD))
                .isEqualTo(Verdict.NO_COMPARISON);
        assertThat(Verdict.of(figures(null, interval), BigDecimal.TWO, Polarity.LOW_IS_GOOD))
                .isEqualTo(Verdict.NO_COMPARISON);
        assertThat(Verdict.of(figures(BigDecimal.TWO, interval), null, Polarity.LOW_IS_GOOD))
                .isEqualTo(Verdict.NO_COMPARISON);
    }

    @Test
    void says_neither_better_nor_worse_where_neither_way_is_good() {
        Figures area = figures(BigDecimal.TWO, new Interval(BigDecimal.ONE, BigDecimal.valueOf(3)));

        assertThat(Verdict.of(area, BigDecimal.valueOf(3), Polarity.NEUTRAL)).isEqualTo(Verdict.SIMILAR);
        assertThat(Verdict.of(area, BigDecimal.TEN, Polarity.NEUTRAL)).isEqualTo(Verdict.NO_COMPARISON);
    }

    private static Figures figures(BigDecimal value, Interval interval) {
        return new Figures(value, interval, IntervalMethod.AS_PUBLISHED, new Counts(null, null), false);
    }
}
