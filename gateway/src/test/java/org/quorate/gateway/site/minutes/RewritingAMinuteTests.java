package org.quorate.gateway.site.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.site.minutes.Minutes.Attended;
import org.quorate.gateway.site.minutes.Minutes.Course;
import org.quorate.gateway.site.minutes.Minutes.Item;
import org.quorate.gateway.site.minutes.Minutes.Paragraph;
import org.quorate.gateway.site.reading.Ref;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Tag("R-MTG-11")
class RewritingAMinuteTests {

    private static final Minutes MINUTES = new Minutes(
            "m",
            "m",
            new Ref("b", "Board"),
            LocalDate.of(2019, 5, 14),
            OffsetDateTime.parse("2019-05-14T10:00:00+01:00"),
            null,
            null,
            new Course("draft", null, null),
            new Attended(List.of(), List.of(), List.of(), List.of("Democratic Services Officer")),
            List.of(
                    new Item(11, "i-1", "Election of chairperson", "elected", null, List.of()),
                    new Item(
                            12,
                            null,
                            "Air quality",
                            null,
                            null,
                            List.of(
                                    new Paragraph("12.1", "It was discussed.", null, null),
                                    new Paragraph("12.2", "It was approved.", "d-1", null)))));

    @Test
    void leaves_the_other_minutes_and_whoever_was_in_attendance_as_they_are() {
        JsonNode sent = rewritten("It was discussed.", "It was approved.");

        assertThat(sent.at("/items/0/title").asString()).isEqualTo("Election of chairperson");
        assertThat(sent.at("/items/0/item").asString()).isEqualTo("i-1");
        assertThat(sent.at("/inAttendance/0").asString()).isEqualTo("Democratic Services Officer");
    }

    @Test
    void keeps_the_decision_with_its_paragraph_wherever_that_goes() {
        JsonNode sent = rewritten("It was introduced.", "It was discussed.", "It was approved.");

        assertThat(sent.at("/items/1/paragraphs/2/decision").asString()).isEqualTo("d-1");
        assertThat(sent.at("/items/1/paragraphs/0/decision").isMissingNode()).isTrue();
    }

    @Test
    void keeps_the_decision_with_a_paragraph_that_is_worded_otherwise() {
        JsonNode sent = rewritten("It was discussed.", "It was approved for implementation.");

        assertThat(sent.at("/items/1/paragraphs/1/decision").asString()).isEqualTo("d-1");
    }

    @Test
    void shows_what_is_refused_where_it_was_entered() {
        assertThat(new Rewriting(MINUTES, 12).asked("/items/1/paragraphs/0/text"))
                .isEqualTo("/paragraphs/0/text");
    }

    private static JsonNode rewritten(String... paragraphs) {
        ObjectNode entered = JsonMapper.shared().createObjectNode().put("title", "Air quality");
        for (String text : paragraphs)
            entered.withArray("paragraphs").addObject().put("text", text);
        return new Rewriting(MINUTES, 12).sent(entered);
    }
}
