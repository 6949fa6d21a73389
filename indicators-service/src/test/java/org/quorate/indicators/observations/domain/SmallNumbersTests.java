package org.quorate.indicators.observations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.testkit.Rule;

@Rule("R-IND-3")
class SmallNumbersTests {

    @ParameterizedTest
    @ValueSource(strings = {"1", "4", "4.9"})
    void are_withheld_from_the_public_with_all_that_gives_them_away(String count) {
        Figures shown = figures(count).shownTo(Audience.PUBLIC);

        assertThat(shown.suppressed()).isTrue();
        assertThat(shown.value()).isNull();
        assertThat(shown.interval()).isNull();
        assertThat(shown.counts()).isEqualTo(Reports.counts(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "4"})
    void are_shown_to_analysts(String count) {
        assertThat(figures(count).shownTo(Audience.ANALYST)).isEqualTo(figures(count));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "65"})
    void are_not_none_and_not_five(String count) {
        assertThat(figures(count).shownTo(Audience.PUBLIC)).isEqualTo(figures(count));
    }

    private static Figures figures(String count) {
        return Reports.recorded(Reports.awaited("2017/18"), Reports.counted(null, count, "100"), Reports.MAY)
                .latest()
                .figures();
    }
}
