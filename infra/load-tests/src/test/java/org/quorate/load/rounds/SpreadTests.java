package org.quorate.load.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpreadTests {
    @Test
    void has_the_middle_figure_of_an_odd_number_as_median() {
        assertThat(Spread.of(9, 1, 5).median()).isEqualTo(5);
    }

    @Test
    void has_the_mean_of_the_two_middle_figures_of_an_even_number_as_median() {
        assertThat(Spread.of(4, 1, 2, 9).median()).isEqualTo(3);
    }

    @Test
    void has_quartiles_as_a_spreadsheet_computes_them() {
        Spread spread = Spread.of(4, 3, 2, 1);

        assertThat(spread.lowerQuartile()).isEqualTo(1.75);
        assertThat(spread.upperQuartile()).isEqualTo(3.25);
    }

    @Test
    void has_the_ends_of_the_figures_and_leaves_them_in_their_order() {
        double[] figures = {3, 7, 2};

        Spread spread = Spread.of(figures);

        assertThat(spread.least()).isEqualTo(2);
        assertThat(spread.most()).isEqualTo(7);
        assertThat(figures).containsExactly(3, 7, 2);
    }

    @Test
    void of_a_single_figure_is_that_figure_throughout() {
        assertThat(Spread.of(4)).isEqualTo(new Spread(4, 4, 4, 4, 4));
    }

    @Test
    void is_divided_by_a_reference_throughout() {
        assertThat(Spread.of(256, 512).over(512)).isEqualTo(new Spread(0.5, 0.625, 0.75, 0.875, 1));
    }

    @Test
    void is_refused_without_figures() {
        assertThatIllegalArgumentException().isThrownBy(Spread::of).withMessageContaining("at least 1");
    }
}
