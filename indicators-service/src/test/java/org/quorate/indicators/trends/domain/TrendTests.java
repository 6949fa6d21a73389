package org.quorate.indicators.trends.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.definitions.domain.Polarity;
import org.quorate.indicators.definitions.domain.Unit;
import org.quorate.indicators.observations.domain.Audience;
import org.quorate.indicators.observations.domain.Interval;
import org.quorate.indicators.observations.domain.KnownAt;
import org.quorate.indicators.observations.domain.KnownInArea;
import org.quorate.indicators.observations.domain.Observation;
import org.quorate.indicators.observations.domain.ObservationId;
import org.quorate.indicators.observations.domain.Period;
import org.quorate.indicators.observations.domain.Recording;
import org.quorate.indicators.observations.domain.Report;
import org.quorate.indicators.observations.domain.Reports;
import org.quorate.testkit.Rule;

/** The worked examples are published figures whose trends Fingertips shows. */
@Rule("R-IND-4")
class TrendTests {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final List<Observation> observations = new ArrayList<>();

    @Test
    void of_mmr_coverage_in_yorkshire_is_decreasing_which_is_worse() {
        counted("2019/20", "57274", "61834");
        counted("2020/21", "55865", "60511");
        counted("2021/22", "53681", "59074");
        counted("2022/23", "51767", "57508");
        counted("2023/24", "53185", "59028");

        Trend trend = trend("%", Polarity.HIGH_IS_GOOD);

        assertThat(trend.direction()).isEqualTo(Direction.DECREASING);
        assertThat(trend.meaning()).contains(Meaning.WORSE);
        assertThat(trend.chiSquared().orElseThrow()).isCloseTo(405.04790902721146, within(1e-9));
        assertThat(trend.periods())
                .extracting(Period::text)
                .startsWith("2019/20")
                .endsWith("2023/24");
    }

    @Test
    void of_preventable_sight_loss_from_diabetes_is_increasing() {
        estimated("2019/20", "2.935", "2.7841", "3.0919");
        estimated("2020/21", "1.93028", "1.8085", "2.058");
        estimated("2021/22", "2.7567", "2.6113", "2.9082");
        estimated("2022/23", "2.8701", "2.7225", "3.0237");
        estimated("2023/24", "3.0121", "2.8616", "3.1683");

        Trend trend = trend("per 100,000", Polarity.LOW_IS_GOOD);

        assertThat(trend.direction()).isEqualTo(Direction.INCREASING);
        assertThat(trend.chiSquared().orElseThrow()).isCloseTo(33.485780673690094, within(1e-9));
    }

    @Test
    void is_no_change_where_a_single_year_makes_it() {
        estimated("2015", "10.0", "9.9", "10.1");
        estimated("2016", "10.1", "10.0", "10.2");
        estimated("2017", "10.0", "9.9", "10.1");
        estimated("2018", "9.9", "9.8", "10.0");
        estimated("2019", "15.0", "14.9", "15.1");

        Trend trend = trend("per 100,000", Polarity.HIGH_IS_GOOD);

        assertThat(trend.chiSquared().orElseThrow()).isGreaterThan(TrendTest.CRITICAL);
        assertThat(trend.direction()).isEqualTo(Direction.NO_CHANGE);
        assertThat(trend.meaning()).isEmpty();
    }

    @Test
    void of_level_figures_is_no_change() {
        for (int year = 2015; year < 2020; year++) {
            counted(String.valueOf(year), String.valueOf(50 + year % 2), "100");
        }

        assertThat(trend("%", Polarity.LOW_IS_GOOD).direction()).isEqualTo(Direction.NO_CHANGE);
    }

    @Test
    void is_unknown_with_four_years_or_a_gap_among_five() {
        for (int year : new int[] {2014, 2016, 2017, 2018, 2019}) {
            counted(String.valueOf(year), "50", "100");
        }

        Trend trend = trend("%", Polarity.LOW_IS_GOOD);

        assertThat(trend.direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(trend.chiSquared()).isEmpty();
        assertThat(trend.periods()).hasSize(4);
    }

    @Test
    void is_unknown_where_all_were_counted() {
        for (int year = 2015; year < 2020; year++) {
            counted(String.valueOf(year), year == 2017 ? "100" : "98", "100");
        }

        assertThat(trend("%", Polarity.LOW_IS_GOOD).direction()).isEqualTo(Direction.UNKNOWN);
    }

    @Test
    void is_unknown_to_the_public_where_a_year_is_withheld() {
        for (int year = 2015; year < 2020; year++) {
            counted(String.valueOf(year), year == 2017 ? "4" : "6", "100");
        }

        assertThat(trend("%", Polarity.LOW_IS_GOOD).direction()).isEqualTo(Direction.UNKNOWN);
    }

    @Test
    void is_unknown_over_periods_that_overlap() {
        for (int year = 10; year < 16; year++) {
            counted("20" + year + " - " + (year + 2), "50", "100");
        }

        assertThat(trend("%", Polarity.LOW_IS_GOOD).direction()).isEqualTo(Direction.UNKNOWN);
    }

    @Test
    void takes_the_99_8_per_cent_point_for_a_sign() {
        assertThat(ChiSquaredDistribution.of(1).inverseSurvivalProbability(0.002))
                .isCloseTo(TrendTest.CRITICAL, within(1e-9));
    }

    private void counted(String period, String count, String denominator) {
        add(period, Reports.counted(null, count, denominator), "%");
    }

    private void estimated(String period, String value, String lower, String upper) {
        Interval interval = new Interval(new BigDecimal(lower), new BigDecimal(upper));
        Report report = new Report(
                Reports.GLOUCESTERSHIRE, new BigDecimal(value), interval, Reports.counts(null, null), "Fingertips");
        add(period, report, "per 100,000");
    }

    private void add(String period, Report report, String unit) {
        Observation awaited = Observation.awaited(new ObservationId(
                Reports.indicator("30309", unit).id(), Reports.GLOUCESTERSHIRE.code(), Period.of(period)));
        observations.add(((Recording.Recorded) awaited.record(report, new Unit(unit), NOW)).observation());
    }

    private Trend trend(String unit, Polarity polarity) {
        Indicator any = Reports.indicator("30309", unit);
        Indicator indicator = new Indicator(any.id(), any.code(), any.name(), polarity, any.unit(), any.priority());
        return Trend.of(
                indicator,
                new KnownInArea(observations.stream()
                        .map(each ->
                                each.known(KnownAt.ANY_TIME, Audience.PUBLIC).orElseThrow())
                        .toList()));
    }
}
