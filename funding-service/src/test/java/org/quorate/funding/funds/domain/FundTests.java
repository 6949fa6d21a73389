package org.quorate.funding.funds.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.testkit.Rule;

@Rule("R-FND-1")
class FundTests {

    @Test
    void holds_its_conditions_as_data() {
        assertThat(Tewkesbury.fund().conditions().keys()).containsExactly("health-inequalities", "slc");
    }

    @Test
    void is_open_from_its_first_day_to_its_last() {
        Period open = Tewkesbury.fund().open();

        assertThat(open.includes(LocalDate.of(2022, 3, 31))).isFalse();
        assertThat(open.includes(LocalDate.of(2022, 4, 1))).isTrue();
        assertThat(open.includes(LocalDate.of(2024, 3, 31))).isTrue();
        assertThat(open.includes(LocalDate.of(2024, 4, 1))).isFalse();
    }

    @Test
    void without_an_end_is_open_for_good() {
        assertThat(new Period(LocalDate.of(2022, 4, 1), null).includes(LocalDate.of(2099, 1, 1)))
                .isTrue();
    }

    @Test
    void cannot_end_before_it_starts() {
        assertThatThrownBy(() -> new Period(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 3, 31)))
                .hasMessage("a fund that starts on 2022-04-01 cannot end on 2022-03-31");
    }

    @Test
    void has_something_in_it() {
        assertThatThrownBy(() -> Tewkesbury.fund("GBP 0.00"))
                .hasMessage("a fund has more than nothing in it, was GBP 0.00");
    }

    @Test
    void names_each_condition_once() {
        Condition slc = new Condition("slc", "led by communities");

        assertThatThrownBy(() -> new Conditions(List.of(slc, slc))).hasMessage("condition slc is there twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SLC", "strengthening local", "-slc", "slc-"})
    void names_conditions_by_simple_keys(String key) {
        assertThatThrownBy(() -> new Condition(key, "led by communities")).isInstanceOf(IllegalArgumentException.class);
    }
}
