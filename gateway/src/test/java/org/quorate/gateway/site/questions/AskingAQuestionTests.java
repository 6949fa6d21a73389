package org.quorate.gateway.site.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;
import org.quorate.gateway.fakes.FakeService;

@Tag("R-MTG-3")
class AskingAQuestionTests extends BrowsingGateway {

    private static final String PAGE = "/gloucestershire-cc/meetings/hwb-2019-07-23/questions/new";
    private static final String QUESTIONS = "/api/gloucestershire-cc/meetings/hwb-2019-07-23/questions";
    private static final Map<String, String> ENTRIES =
            Map.of("/text", "How will it reach everyone?", "/asker/name", "A resident");

    @Test
    void needs_no_account_and_says_where_it_comes_from() {
        var answer = submit(PAGE, open(PAGE), ENTRIES);

        var sent = asked();
        assertThat(sent.body())
                .isEqualTo("{\"text\":\"How will it reach everyone?\",\"asker\":{\"name\":\"A resident\"}}");
        assertThat(sent.header("Authorization")).isEmpty();
        assertThat(sent.header("X-Forwarded-For")).isNotBlank();
        assertThat(Jsoup.parse(answer.body())
                        .select(".govuk-notification-banner")
                        .text())
                .contains("Your question was received.");
    }

    @Test
    void after_the_closing_time_is_refused_in_the_words_of_the_service() {
        for (FakeService each : new FakeService[] {MEETINGS, MORE_MEETINGS})
            each.answer(QUESTIONS, exchange -> FakeService.json(exchange, 422, """
                    {"status":422,"detail":"Questions closed at 10am on 16 July 2019.","rule":"R-MTG-3"}"""));

        var answer = submit(PAGE, open(PAGE), ENTRIES);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(".govuk-error-summary").text())
                .contains("Questions closed at 10am on 16 July 2019.");
    }

    private static FakeService.Arrived asked() {
        return Stream.concat(MEETINGS.arrivedAt(QUESTIONS).stream(), MORE_MEETINGS.arrivedAt(QUESTIONS).stream())
                .filter(arrived -> arrived.method().equals("POST"))
                .findFirst()
                .orElseThrow();
    }
}
