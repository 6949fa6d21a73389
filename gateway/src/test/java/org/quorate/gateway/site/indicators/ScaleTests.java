package org.quorate.gateway.site.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTests {

    @Test
    void runs_between_round_numbers() {
        assertThat(Scale.over(24.9, 35.5, 0, 100).ticks())
                .extracting(Scale.Tick::label)
                .containsExactly("20", "25", "30", "35", "40");
    }

    @Test
    void keeps_a_decimal_where_numbers_lie_close() {
        assertThat(Scale.over(8.2, 8.7, 0, 100).ticks())
                .extracting(Scale.Tick::label)
                .contains("8.2", "8.3");
    }

    @Test
    void stands_a_single_value_inside() {
        Scale scale = Scale.over(77, 77, 0, 100);

        assertThat(scale.at(77)).isBetween(0.0, 100.0);
    }

    @Test
    void has_room_for_nothing_at_all() {
        assertThat(Scale.over(0, 0, 0, 100).at(0)).isBetween(0.0, 100.0);
    }
}
