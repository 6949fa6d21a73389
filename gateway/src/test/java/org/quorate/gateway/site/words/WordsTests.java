package org.quorate.gateway.site.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.gateway.site.reading.Amount;

class WordsTests {

    private final Words words = new Words();

    @ParameterizedTest
    @CsvSource({
        "2019-07-23T10:00:00+01:00, 10am on Tuesday 23 July 2019",
        "2019-07-23T09:00:00Z, 10am on Tuesday 23 July 2019",
        "2019-01-15T14:30:00Z, 2:30pm on Tuesday 15 January 2019",
        "2019-01-15T12:00:00Z, midday on Tuesday 15 January 2019",
        "2019-06-30T23:00:00Z, midnight on Monday 1 July 2019",
        "2019-01-15T00:05:00Z, 12:05am on Tuesday 15 January 2019"
    })
    void a_moment_is_told_in_london_time(OffsetDateTime moment, String expected) {
        assertThat(words.moment(moment)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"250000.00, '£250,000.00'", "0, £0.00", "-12.5, −£12.50", "1234567.89, '£1,234,567.89'"})
    void money_has_its_pence(BigDecimal amount, String expected) {
        assertThat(words.money(new Amount(amount, "GBP"))).isEqualTo(expected);
    }

    @Test
    void a_list_reads_as_one_speaks() {
        assertThat(words.listed(List.of())).isEmpty();
        assertThat(words.listed(List.of("Police"))).isEqualTo("Police");
        assertThat(words.listed(List.of("GPs", "Police"))).isEqualTo("GPs and Police");
        assertThat(words.listed(List.of("GPs", "Police", "NHS"))).isEqualTo("GPs, Police and NHS");
    }
}
