package org.quorate.indicators.comparison.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.observations.domain.Area;
import org.quorate.indicators.observations.domain.AreaCode;
import org.quorate.indicators.observations.domain.Audience;
import org.quorate.indicators.observations.domain.Known;
import org.quorate.indicators.observations.domain.KnownAt;
import org.quorate.indicators.observations.domain.KnownInArea;
import org.quorate.indicators.observations.domain.Report;
import org.quorate.indicators.observations.domain.Reports;
import org.quorate.testkit.Rule;

@Rule("R-IND-2")
class ComparingLikeWithLikeTests {

    private static final Area ENGLAND = new Area(new AreaCode("E92000001"), "England");
    private static final Indicator INDICATOR = Reports.indicator("2.13ii", "%");

    private final KnownInArea own = new KnownInArea(List.of(
            known("2017/18", Reports.of("18.5", "17.1", "20.0")), known("2016/17", Reports.of("25", "24", "26"))));

    @Test
    void takes_the_area_s_latest_period_and_the_benchmark_s_figure_of_that_period() {
        KnownInArea england = new KnownInArea(List.of(
                known("2016/17", Reports.of("19", null, null)),
                known("2017/18", Reports.of("22.2", null, null)),
                known("2018/19", Reports.of("18", null, null))));

        Scored scored = Scored.of(INDICATOR, own, Map.of(ENGLAND, england));

        assertThat(scored.observation().orElseThrow().period().text()).isEqualTo("2017/18");
        assertThat(scored.comparisons().getFirst().value()).isEqualTo("22.2");
        assertThat(scored.comparisons().getFirst().verdict()).isEqualTo(Verdict.BETTER);
    }

    @Test
    void is_not_made_with_another_period() {
        KnownInArea england = new KnownInArea(List.of(known("2016/17", Reports.of("19", null, null))));

        Scored scored = Scored.of(INDICATOR, own, Map.of(ENGLAND, england));

        assertThat(scored.comparisons().getFirst()).isEqualTo(new Comparison(ENGLAND, null, Verdict.NO_COMPARISON));
    }

    @Test
    void is_not_made_where_nothing_was_observed() {
        Scored scored = Scored.of(INDICATOR, KnownInArea.NOTHING, Map.of(ENGLAND, own));

        assertThat(scored.observation()).isEmpty();
        assertThat(scored.comparisons()).containsExactly(new Comparison(ENGLAND, null, Verdict.NO_COMPARISON));
    }

    @Test
    void is_made_with_what_is_wider_alone() {
        AreaCode southWest = new AreaCode("E12000009");
        AreaCode tewkesbury = new AreaCode("E07000083");

        assertThat(ENGLAND.code().isWiderThan(southWest)).isTrue();
        assertThat(southWest.isWiderThan(tewkesbury)).isTrue();
        assertThat(southWest.isWiderThan(new AreaCode("E12000007"))).isFalse();
        assertThat(southWest.isWiderThan(ENGLAND.code())).isFalse();
        assertThat(ENGLAND.code().isWiderThan(ENGLAND.code())).isFalse();
    }

    private static Known known(String period, Report report) {
        return Reports.recorded(Reports.awaited(period), report, Reports.JULY)
                .known(KnownAt.ANY_TIME, Audience.PUBLIC)
                .orElseThrow();
    }
}
