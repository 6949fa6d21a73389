package org.quorate.indicators.observations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quorate.indicators.observations.domain.Reports.MAY;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.quorate.indicators.definitions.domain.Unit;
import org.quorate.testkit.Rule;

@Rule("R-IND-3")
class CountingTests {

    private static final Unit PERCENT = new Unit("%");
    private static final Unit PER_100_000 = new Unit("per 100,000");

    @Test
    void gives_a_proportion_its_wilson_interval() {
        Figures figures = taken(Reports.counted("65.0", "65", "100"), PERCENT);

        assertThat(figures.value()).isEqualTo(new BigDecimal("65.0"));
        assertThat(figures.interval())
                .isEqualTo(new Interval(new BigDecimal("55.2544433"), new BigDecimal("73.63575176")));
        assertThat(figures.method()).isEqualTo(IntervalMethod.WILSON);
    }

    @Test
    void gives_a_rate_byars_interval_from_a_count_of_ten() {
        Figures figures = taken(Reports.counted(null, "65", "100"), PER_100_000);

        assertThat(figures.value()).isEqualTo("65000");
        assertThat(figures.interval())
                .isEqualTo(new Interval(new BigDecimal("50163.18771"), new BigDecimal("82849.13855")));
        assertThat(figures.method()).isEqualTo(IntervalMethod.BYAR);
    }

    @Test
    void gives_a_rate_the_exact_interval_below_a_count_of_ten() {
        Figures figures = taken(Reports.counted("5000", "5", "100"), PER_100_000);

        assertThat(figures.interval())
                .isEqualTo(new Interval(new BigDecimal("1623.48639"), new BigDecimal("11668.33208")));
        assertThat(figures.method()).isEqualTo(IntervalMethod.EXACT_POISSON);
    }

    @Test
    void leaves_an_interval_that_was_published_as_it_is() {
        Report standardised = new Report(
                Reports.GLOUCESTERSHIRE,
                new BigDecimal("61200"),
                new Interval(new BigDecimal("50000"), new BigDecimal("70000")),
                Reports.counts("65", "100"),
                "PHOF");

        assertThat(taken(standardised, PER_100_000).method()).isEqualTo(IntervalMethod.AS_PUBLISHED);
    }

    @Test
    void is_refused_when_the_counts_come_to_another_value_and_no_interval_is_given() {
        assertThat(record(Reports.counted("64.9", "65", "100"), PERCENT))
                .isEqualTo(new Recording.CountsDisagree(new BigDecimal("64.9"), new BigDecimal("65")));
    }

    @Test
    void agrees_with_a_value_that_is_rounded() {
        assertThat(taken(Reports.counted("79.8", "9856", "12345"), PERCENT).method())
                .isEqualTo(IntervalMethod.WILSON);
        assertThat(taken(Reports.counted("80", "9856", "12345"), PERCENT).method())
                .isEqualTo(IntervalMethod.WILSON);
        assertThat(record(Reports.counted("79.85", "9856", "12345"), PERCENT))
                .isInstanceOf(Recording.CountsDisagree.class);
    }

    @Test
    void is_refused_when_more_were_counted_than_there_are() {
        assertThat(record(Reports.counted(null, "101", "100"), PERCENT))
                .isEqualTo(new Recording.CountAboveDenominator());
        assertThat(record(Reports.counted(null, "250", "220"), PER_100_000)).isInstanceOf(Recording.Recorded.class);
    }

    @Test
    void from_nobody_or_below_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reports.counts("0", "0"))
                .withMessage("denominator must be above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reports.counts("-1", "10"))
                .withMessage("count must not be below 0");
    }

    @Test
    void none_gives_a_value_of_nothing_with_an_interval_from_nothing() {
        Figures figures = taken(Reports.counted(null, "0", "50"), PERCENT);

        assertThat(figures.value()).isEqualByComparingTo("0");
        assertThat(figures.interval().lower()).isEqualByComparingTo("0");
        assertThat(figures.interval().upper()).isBetween(BigDecimal.valueOf(7), BigDecimal.valueOf(8));
    }

    private static Recording record(Report report, Unit unit) {
        return Reports.awaited("2017/18").record(report, unit, MAY);
    }

    private static Figures taken(Report report, Unit unit) {
        return ((Recording.Recorded) record(report, unit))
                .observation()
                .latest()
                .figures();
    }
}
