package org.quorate.meetings.minutes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.testkit.Rule;

@Rule({"R-MTG-11", "R-ALL-4"})
class LongMinutesTests {

    @Test
    void those_of_the_longest_meeting_fit() {
        assertThat(next(edited(200, 10, 240)).items()).hasSize(200);
    }

    @Test
    void one_item_paragraph_or_character_more_is_told_apart() {
        assertThat(refusal(edited(201, 1, 10))).isEqualTo(new MinutesRefusal.TooLong("items", 201, 200));
        assertThat(refusal(edited(87, 23, 10))).isEqualTo(new MinutesRefusal.TooLong("paragraphs", 2_001, 2_000));
        assertThat(refusal(edited(50, 1, 10_000)))
                .isInstanceOfSatisfying(
                        MinutesRefusal.TooLong.class,
                        tooLong -> assertThat(tooLong.what()).isEqualTo("characters"));
    }

    @Test
    void a_paragraph_is_neither_empty_nor_endless() {
        assertThatThrownBy(() -> Paragraph.of(" ")).hasMessageContaining("1 to 25000 characters");
        assertThatThrownBy(() -> Paragraph.of("a".repeat(25_001))).hasMessageContaining("had 25001");
        assertThat(Paragraph.of("a".repeat(25_000)).text()).hasSize(25_000);
    }

    private static Answer<Change<Minutes, MinutesEvent>> edited(int items, int paragraphs, int characters) {
        Minutes draft = MinutesOfMay.draft();
        Minute minute = Minute.open(
                null, "Item", null, Collections.nCopies(paragraphs, Paragraph.of("a".repeat(characters - 1) + ".")));
        return draft.edit(
                draft.attended(), draft.numbering(), List.copyOf(Collections.nCopies(items, minute)), MinutesOfMay.NOW);
    }
}
