package org.quorate.indicators.definitions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.testkit.Rule;

@Rule("R-IND-1")
class IndicatorCodeTests {

    @Test
    void stand_in_the_order_of_their_numbers() {
        assertThat(Stream.of("2.13ii", "10.1", "2.6", "2.06i", "1.18ii", "1.18i")
                        .map(IndicatorCode::new)
                        .sorted(Comparator.comparing(IndicatorCode::sortKey)))
                .extracting(IndicatorCode::value)
                .containsExactly("1.18i", "1.18ii", "2.6", "2.06i", "2.13ii", "10.1");
    }

    @Test
    void name_one_indicator_in_whatever_case_and_another_at_another_tenant() {
        IndicatorId id = IndicatorId.of("gloucestershire-cc", new IndicatorCode("2.13ii"));

        assertThat(IndicatorId.of("gloucestershire-cc", new IndicatorCode("2.13II")))
                .isEqualTo(id);
        assertThat(IndicatorId.of("tewkesbury-bc", new IndicatorCode("2.13ii"))).isNotEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 2.13ii", "2.13ii ", "<script>", "2.13\u0000", "123456789012345678901234567890123"})
    void are_refused_when_they_are_not_like_2_13ii(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorCode(text))
                .withMessageContaining("such as 2.13ii");
    }
}
