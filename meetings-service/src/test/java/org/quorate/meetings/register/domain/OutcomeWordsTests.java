package org.quorate.meetings.register.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.quorate.testkit.Rule;

@Rule("R-VOT-8")
class OutcomeWordsTests {

    @Test
    void are_these_eleven() {
        assertThat(Arrays.stream(Word.values()).map(Word::text))
                .containsExactly(
                        "noted",
                        "acknowledged",
                        "confirmed",
                        "supported",
                        "agreed",
                        "agreed in principle",
                        "resolved",
                        "recommended to another body",
                        "deferred",
                        "rejected",
                        "withdrawn");
        assertThatIllegalArgumentException().isThrownBy(() -> Word.of("approved"));
    }

    @Test
    void give_effect_to_a_subject_only_where_it_was_carried_outright() {
        assertThat(Arrays.stream(Word.values()).filter(word -> word.outcome() == Word.Outcome.CARRIED))
                .containsExactlyInAnyOrder(Word.CONFIRMED, Word.SUPPORTED, Word.AGREED, Word.RESOLVED);
    }
}
