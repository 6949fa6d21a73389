package org.quorate.indicators.observations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.indicators.observations.domain.Reports.MAY;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.quorate.indicators.definitions.domain.Unit;
import org.quorate.testkit.Rule;

@Rule("R-IND-1")
class RecordingAnObservationTests {

    private static final Unit PERCENT = new Unit("%");
    private static final Unit PER_100_000 = new Unit("per 100,000");

    private final Observation awaited = Reports.awaited("2017/18");

    @Test
    void keeps_every_decimal_as_it_was_published() {
        Observation observation = Reports.recorded(awaited, Reports.of("18.50", "17.1", "20.0"), MAY);

        assertThat(observation.latest().figures().value()).isEqualTo(new BigDecimal("18.50"));
        assertThat(observation.latest().figures().interval())
                .isEqualTo(new Interval(new BigDecimal("17.1"), new BigDecimal("20.0")));
        assertThat(observation.latest().figures().method()).isEqualTo(IntervalMethod.AS_PUBLISHED);
    }

    @Test
    void is_refused_when_the_value_is_outside_its_interval() {
        assertThat(record(Reports.of("20.1", "17.1", "20.0"), PERCENT))
                .isInstanceOf(Recording.ValueOutsideInterval.class);
        assertThat(record(Reports.of("17.0", "17.1", "20.0"), PERCENT))
                .isInstanceOf(Recording.ValueOutsideInterval.class);
        assertThat(record(Reports.of("20.0", "17.1", "20.0"), PERCENT)).isInstanceOf(Recording.Recorded.class);
    }

    @Test
    void is_refused_when_nothing_is_reported() {
        assertThat(record(Reports.of(null, "17.1", "20.0"), PERCENT)).isEqualTo(new Recording.NothingReported());
        assertThat(record(Reports.counted(null, "5", null), PERCENT)).isEqualTo(new Recording.NothingReported());
        assertThat(record(Reports.counted(null, "5", "100"), new Unit("years")))
                .isEqualTo(new Recording.NothingReported());
    }

    @Test
    void is_refused_when_the_value_cannot_be() {
        assertThat(record(Reports.of("100.1", null, null), PERCENT)).isInstanceOf(Recording.ValueImpossible.class);
        assertThat(record(Reports.of("-0.1", null, null), PERCENT)).isInstanceOf(Recording.ValueImpossible.class);
        assertThat(record(Reports.of("-0.1", null, null), PER_100_000)).isInstanceOf(Recording.ValueImpossible.class);
        assertThat(record(Reports.of("100", null, null), PERCENT)).isInstanceOf(Recording.Recorded.class);
        assertThat(record(Reports.of("113636.4", null, null), PER_100_000)).isInstanceOf(Recording.Recorded.class);
        assertThat(record(Reports.of("-2.5", null, null), new Unit("score"))).isInstanceOf(Recording.Recorded.class);
    }

    @Test
    void is_refused_when_the_period_has_not_begun_in_london() {
        Observation next = Reports.awaited("2019/20");

        assertThat(next.record(Reports.of("18", null, null), PERCENT, Instant.parse("2019-03-31T22:59:59Z")))
                .isEqualTo(new Recording.PeriodNotBegun(Period.of("2019/20")));
        assertThat(next.record(Reports.of("18", null, null), PERCENT, Instant.parse("2019-03-31T23:00:00Z")))
                .isInstanceOf(Recording.Recorded.class);
    }

    @Test
    void is_a_revision_where_another_value_was_known_and_that_stays() {
        Observation first = Reports.recorded(awaited, Reports.of("18.5", "17.1", "20.0"), MAY);
        Observation revised = Reports.recorded(first, Reports.of("18.7", "17.3", "20.2"), Reports.JULY);

        assertThat(revised.revisions()).hasSize(2).startsWith(first.latest());
        assertThat(revised.latest().number()).isEqualTo(2);
        assertThat(revised.latest().figures().value()).isEqualTo("18.7");
    }

    @Test
    void changes_nothing_when_the_same_is_known_already() {
        Observation first = Reports.recorded(awaited, Reports.of("18.5", "17.1", "20.0"), MAY);

        assertThat(first.record(Reports.of("18.5", "17.1", "20.0"), PERCENT, Reports.JULY))
                .isEqualTo(new Recording.KnownAlready(first));
    }

    private Recording record(Report report, Unit unit) {
        return awaited.record(report, unit, MAY);
    }
}
