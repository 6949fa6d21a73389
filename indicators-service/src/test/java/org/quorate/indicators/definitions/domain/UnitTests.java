package org.quorate.indicators.definitions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.testkit.Rule;

@Rule("R-IND-3")
class UnitTests {

    @Test
    void percent_is_a_proportion() {
        assertThat(new Unit("%").measure()).isEqualTo(new Measure.Proportion(BigDecimal.valueOf(100)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"per 100,000; 100000", "Rate per 1,000 live births; 1000", "per 100000; 100000", "per 100; 100"})
    void per_so_many_is_a_rate(String text, int per) {
        assertThat(new Unit(text).measure()).isEqualTo(new Measure.Rate(BigDecimal.valueOf(per)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"years", "score", "£", "per person", "% change", "per 0"})
    void anything_else_is_a_plain_number(String text) {
        assertThat(new Unit(text).measure()).isEqualTo(new Measure.Plain());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "per\n100",
                "a unit so long that nobody could ever read it on a page, let alone on a phone"
            })
    void is_refused_when_it_cannot_be_read(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit(text)).withMessageContaining("unit");
    }
}
