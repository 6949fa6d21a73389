package org.quorate.indicators.observations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.testkit.Rule;

@Rule("R-IND-1")
class KnowingOnADateTests {

    private final Observation observation = Reports.recorded(
            Reports.recorded(Reports.awaited("2017/18"), Reports.of("18.5", "17.1", "20.0"), Reports.MAY),
            Reports.of("18.7", "17.3", "20.2"),
            Reports.JULY);

    @Test
    void tells_what_was_known_then_and_nothing_of_before() {
        assertThat(valueKnownAt("2019-05-13")).isEmpty();
        assertThat(valueKnownAt("2019-05-14")).contains("18.5");
        assertThat(valueKnownAt("2019-07-22")).contains("18.5");
        assertThat(valueKnownAt("2019-07-23")).contains("18.7");
    }

    @Test
    void tells_it_to_the_moment_that_moment_included() {
        assertThat(valueKnownAt("2019-07-23T09:59:59.999+01:00")).contains("18.5");
        assertThat(valueKnownAt("2019-07-23T10:00:00+01:00")).contains("18.7");
    }

    @Test
    void tells_the_latest_where_no_date_is_asked_for() {
        assertThat(observation
                        .known(KnownAt.ANY_TIME, Audience.PUBLIC)
                        .orElseThrow()
                        .revision())
                .isEqualTo(observation.latest());
    }

    @Test
    void takes_a_day_to_end_at_midnight_in_london() {
        assertThat(KnownAt.of("2019-07-23").moment()).isEqualTo("2019-07-23T22:59:59.999999999Z");
        assertThat(KnownAt.of("2019-12-23").moment()).isEqualTo("2019-12-23T23:59:59.999999999Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-02-29",
                "2019-07-32",
                "23/07/2019",
                "yesterday",
                "2019-07-23T25:00:00Z",
                "2019-07-23T10:00:00",
                ""
            })
    void is_refused_when_there_is_no_such_date(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownAt.of(text))
                .withMessageContaining("knownAt is a date");
    }

    private Optional<String> valueKnownAt(String text) {
        return observation
                .known(KnownAt.of(text), Audience.PUBLIC)
                .map(known -> known.figures().value().toPlainString());
    }
}
