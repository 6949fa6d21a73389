package org.quorate.gateway.site.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;
import org.quorate.gateway.fakes.FakeService;

@Tag("R-MEM-2")
class ChangingRequirementsTests extends BrowsingGateway {

    private static final String SETS = "/gloucestershire-cc/bodies/glos-hwb/requirement-sets";
    private static final String STANDING = SETS + "/partnership-2013";
    private static final String TO_COME = SETS + "/partnership-2099";

    @Test
    void what_is_to_come_is_changed_from_what_it_says_and_keeps_its_short_name_and_its_advice() {
        submit(TO_COME + "/edit", open(TO_COME + "/edit"), Map.of("/name", "Compact", "/terms/agreedByAll", ""));

        assertThat(sent("PUT", TO_COME))
                .isEqualTo(
                        "{\"key\":\"partnership-2099\","
                                + "\"advice\":[{\"title\":\"the chair sits on the executive\",\"offices\":[\"chair\"],"
                                + "\"onKind\":\"executive\",\"law\":\"Partnership agreement, part 5\"}],"
                                + "\"name\":\"Compact\",\"from\":\"2099-01-01\","
                                + "\"stakeholders\":[{\"title\":\"providers of social care\",\"law\":\"Partnership agreement, part 3\"}],"
                                + "\"terms\":{\"parts\":[\"purpose\",\"objectives\"],\"law\":\"Partnership agreement, part 4\"}}");
    }

    @Test
    void what_is_in_force_gets_another_last_day_and_stays_as_it_is_otherwise() {
        submit(STANDING + "/ending", open(STANDING + "/ending"), Map.of("/until.year", "2097"));

        assertThat(sent("PUT", STANDING))
                .startsWith("{\"key\":\"partnership-2013\",\"name\":\"Partnership agreement\",\"from\":\"2013-04-01\",")
                .contains("\"organisation\":\"org-leadership\"")
                .endsWith("\"until\":\"2097-12-31\"}");
    }

    @Test
    void a_last_day_is_taken_away_again() {
        submit(
                STANDING + "/ending",
                open(STANDING + "/ending"),
                Map.of("/until.day", "", "/until.month", "", "/until.year", ""));

        assertThat(sent("PUT", STANDING)).doesNotContain("until");
    }

    @Test
    void what_follows_begins_with_what_was_asked_on_the_day_after_the_last() {
        submit(STANDING + "/following", open(STANDING + "/following"), Map.of("/key", "partnership-next"));

        assertThat(sent("POST", SETS))
                .contains(
                        "\"name\":\"Partnership agreement\"",
                        "\"key\":\"partnership-next\"",
                        "\"from\":\"2099-01-01\"",
                        "\"law\":\"Partnership agreement, part 2\"")
                .doesNotContain("until");
    }

    @Test
    void it_is_said_that_it_was_done_and_what_someone_did_meanwhile_is_not_undone_unseen() {
        MEMBERSHIP.answer("/api/gloucestershire-cc/bodies/glos-hwb/export", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            FakeService.json(exchange, 200, """
                    {"requirementSets":[{"key":"partnership-2099","name":"Partnership agreement","from":"2099-01-01"}]}""");
        });

        var done = Jsoup.parse(submit(TO_COME + "/removal", open(TO_COME + "/removal"), Map.of())
                .body());

        assertThat(done.select("main, [role=alert], [role=status]").text())
                .contains("The requirements were taken back.");
        assertThat(MEMBERSHIP.arrivedAt("/api" + TO_COME).getFirst().header("If-Match"))
                .isEqualTo("\"7\"");
    }

    @Test
    void a_refusal_stands_at_the_field_that_it_is_about() {
        MEMBERSHIP.answer("/api" + STANDING, exchange -> FakeService.json(exchange, 422, """
                {"rule":"R-ALL-3","errors":[{"pointer":"/until","detail":"is before today, 2026-07-01: it has been in force until now"}]}"""));

        var page = Jsoup.parse(submit(STANDING + "/ending", open(STANDING + "/ending"), Map.of("/until.year", "2020"))
                .body());

        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#until-day");
        assertThat(page.select(".govuk-error-message").text()).contains("is before today");
    }

    @Test
    void the_secretariat_is_offered_what_can_be_done_with_each_and_nothing_with_the_law() {
        assertThat(Jsoup.parse(send(client, to(SETS).header("Accept", "text/html"))
                                .body())
                        .select("main .q-acts"))
                .isEmpty();

        browse("/account");
        var page = open(SETS);

        assertThat(page.select("section[aria-labelledby=set-hwb-2022] .q-acts")).isEmpty();
        assertThat(page.select("section[aria-labelledby=set-partnership-2013] .q-acts li")
                        .eachText())
                .containsExactly(
                        "Change the last day: Partnership agreement", "Enter what follows Partnership agreement");
        assertThat(page.select("section[aria-labelledby=set-partnership-2099] .q-acts a")
                        .eachAttr("href"))
                .containsExactly(TO_COME + "/edit", TO_COME + "/removal");
    }

    @Test
    void the_law_is_not_changed_here() {
        browse("/account");

        assertThat(browse(SETS + "/hwb-2022/edit").statusCode()).isEqualTo(404);
    }

    private static String sent(String method, String page) {
        return MEMBERSHIP.arrivedAt("/api" + page).stream()
                .filter(each -> each.method().equals(method))
                .findFirst()
                .orElseThrow()
                .body();
    }
}
