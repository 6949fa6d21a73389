package org.quorate.indicators.observations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.testkit.Rule;

@Rule("R-IND-1")
class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "2017, 2017-01-01, 2017-12-31",
        "2017/18, 2017-04-01, 2018-03-31",
        "1999/00, 1999-04-01, 2000-03-31",
        "2015 - 17, 2015-01-01, 2017-12-31",
        "1998 - 00, 1998-01-01, 2000-12-31",
        "2017/18 - 19/20, 2017-04-01, 2020-03-31",
        "2017 Q1, 2017-01-01, 2017-03-31",
        "2017/18 Q4, 2018-01-01, 2018-03-31",
        "Feb 2020, 2020-02-01, 2020-02-29"
    })
    void runs_from_its_first_day_to_its_last(String text, LocalDate first, LocalDate last) {
        Period period = Period.of(text);

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2017/19",
                "2017/17",
                "2017/2018",
                "2017-18",
                "2017 - 17",
                "2017 - 16",
                "2017/18 - 18/20",
                "2017/18 - 17/18",
                "2017 Q5",
                "2017/19 Q1",
                "Feb 2o20",
                "feb 2020",
                "31 Feb 2020",
                "0000",
                "1800",
                "20170",
                "last year",
                "2017\n"
            })
    void is_refused_when_there_is_no_such_period(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.of(text))
                .withMessageContaining("there is no such period");
    }

    @Test
    void comes_after_those_that_end_before_it_and_after_any_that_is_not_stated() {
        assertThat(Stream.of(Period.of("2017/18"), Period.of("2017"), Period.UNSTATED, Period.of("2015 - 17"))
                        .sorted())
                .extracting(Period::text)
                .containsExactly("", "2015 - 17", "2017", "2017/18");
    }

    @Test
    void has_begun_on_its_first_day_and_not_on_the_day_before() {
        assertThat(Period.of("2019/20").hasBegunBy(LocalDate.parse("2019-03-31")))
                .isFalse();
        assertThat(Period.of("2019/20").hasBegunBy(LocalDate.parse("2019-04-01")))
                .isTrue();
    }

    @Test
    void can_stand_in_an_address() {
        assertThat(Stream.of("2017/18", "2015 - 17", "2017/18 - 19/20", "2017/18 Q1", "Mar 2018")
                        .map(Period::of)
                        .map(Period::slug))
                .containsExactly("2017-18", "2015_17", "2017-18_19-20", "2017-18-Q1", "Mar-2018");
        assertThat(Period.UNSTATED.slug()).isEqualTo("unstated");
    }
}
