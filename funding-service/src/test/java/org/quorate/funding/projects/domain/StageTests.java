package org.quorate.funding.projects.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quorate.testkit.Rule;

@Rule("R-FND-6")
class StageTests {

    @Test
    void is_known_by_the_words_of_the_report() {
        assertThat(Stage.of("evidence gathering and consultation")).isEqualTo(Stage.EVIDENCE);
    }

    @Test
    void says_which_there_are_when_it_is_none_of_them() {
        assertThatThrownBy(() -> Stage.of("planning"))
                .hasMessageContaining("evidence gathering and consultation, design, delivery, evaluation, closed")
                .hasMessageContaining("was \"planning\"");
    }
}
