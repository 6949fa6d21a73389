package org.quorate.membership.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.quorate.testkit.Rule;

@Rule("R-ALL-4")
class YearsTests {

    @Test
    void are_those_that_boards_are_of() {
        LocalDate day = LocalDate.of(2019, 7, 23);

        assertThat(Years.within(day)).isEqualTo(day);
        assertThatThrownBy(() -> Years.within(LocalDate.MIN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Years.within(LocalDate.MAX)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void limit_a_period_whatever_it_is_counted_in() {
        assertThat(Years.atMost(2, Period.ofMonths(24))).isEqualTo(Period.ofMonths(24));
        assertThatThrownBy(() -> Years.atMost(2, Period.ofMonths(25))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Years.atMost(2, Period.ofDays(733))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Years.atMost(2, Period.ofDays(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}
