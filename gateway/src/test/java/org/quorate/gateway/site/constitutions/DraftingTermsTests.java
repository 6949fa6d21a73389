package org.quorate.gateway.site.constitutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;
import org.quorate.gateway.fakes.FakeService;
import tools.jackson.databind.json.JsonMapper;

@Tag("R-MEM-4")
class DraftingTermsTests extends BrowsingGateway {

    private static final String CONSTITUTIONS = "/gloucestershire-cc/bodies/glos-hwb/constitutions";
    private static final String NEW = CONSTITUTIONS + "/drafts/new";
    private static final String DRAFT = CONSTITUTIONS + "/drafts/draft-1";

    @Test
    void begins_with_what_is_in_force_and_sends_it_as_it_was() {
        submit(NEW, open(NEW), Map.of("/title", "After the review", "/quorum/units", "3"));

        var sent = new JsonMapper()
                .readTree(MEMBERSHIP
                        .arrivedAt("/api" + CONSTITUTIONS + "/drafts")
                        .getLast()
                        .body());
        assertThat(sent.at("/title").asString()).isEqualTo("After the review");
        assertThat(sent.at("/terms/quorum"))
                .hasToString("{\"fraction\":{\"numerator\":1,\"denominator\":4},\"fractionOf\":\"members\",\"units\":3,"
                        + "\"waitWithout\":\"PT30M\"}");
        assertThat(sent.at("/terms/voting/majorities/0/share/denominator").asInt())
                .isEqualTo(3);
        assertThat(sent.at("/terms/meetings/standingItems").size()).isEqualTo(2);
        assertThat(sent.at("/terms/parts/0/text").asString()).startsWith("To improve");
    }

    @Test
    void shows_what_makes_no_sense_at_its_place() {
        MEMBERSHIP.answerAll("POST", exchange -> FakeService.json(exchange, 422, """
                {"rule":"R-MTG-6","errors":[{"pointer":"/terms/quorum/units","detail":"is more than there are: 6"}]}"""));

        var page =
                Jsoup.parse(submit(NEW, open(NEW), Map.of("/quorum/units", "9")).body());

        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#quorum-units");
        assertThat(page.getElementById("quorum-units").val()).isEqualTo("9");
    }

    @Test
    void changes_a_draft_only_if_it_is_still_as_it_was_read() {
        MEMBERSHIP.answer("/api" + DRAFT, exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            FakeService.json(
                    exchange, 200, "{\"id\":\"draft-1\",\"title\":\"A\",\"terms\":{\"voting\":{\"by\":\"member\"}}}");
        });

        submit(DRAFT + "/edit", open(DRAFT + "/edit"), Map.of());

        var sent = MEMBERSHIP.arrivedAt("/api" + DRAFT).stream()
                .filter(each -> each.method().equals("PUT"))
                .findFirst()
                .orElseThrow();
        assertThat(sent.header("If-Match")).isEqualTo("\"7\"");
        assertThat(sent.body()).isEqualTo("{\"title\":\"A\",\"terms\":{\"voting\":{\"by\":\"member\"}}}");
    }

    @Test
    void tells_who_agreed_and_who_has_still_to() {
        browse("/account");

        assertThat(open(DRAFT).select("section[aria-labelledby=agreements] li").eachText())
                .containsExactly("NHS England Agreed 1 May 2019", "Healthwatch Gloucestershire Awaited");
        assertThat(open(CONSTITUTIONS).select("section[aria-labelledby=drafts]").text())
                .contains("After the review");
    }

    @Test
    void is_for_the_secretariat_alone() {
        assertThat(send(request(DRAFT).header("Accept", "text/html")).statusCode())
                .isEqualTo(302);
    }
}
