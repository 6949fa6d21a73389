package org.quorate.gateway.site.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;
import org.quorate.gateway.fakes.FakeService;

/** What every page that acts does, by the example of one. */
@Tag("R-ALL-4")
class AddingASeatTests extends BrowsingGateway {

    private static final String PAGE = "/gloucestershire-cc/bodies/glos-hwb/seats/new";
    private static final String SEATS = "/api/gloucestershire-cc/bodies/glos-hwb/seats";
    private static final Map<String, String> ENTRIES = Map.of(
            "/title", "Director of Public Health",
            "/unit", "NHS",
            "/voting", "no",
            "/from.day", "1",
            "/from.month", "May",
            "/from.year", "2019");

    @BeforeEach
    @AfterEach
    void tokensLastAWhile() {
        SIGN_IN.tokensLast(Duration.ofMinutes(5));
    }

    @Test
    void is_asked_for_after_signing_in() {
        var answer = browse(PAGE);

        assertThat(answer.uri().getPath()).isEqualTo(PAGE);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("Add a seat");
        assertThat(page.select("#organisation option").eachText()).contains("None", "Healthwatch Gloucestershire");
        assertThat(page.select("input[name=_csrf]")).isNotEmpty();
    }

    @Test
    void is_not_for_everyone() {
        var answer = browse("/tewkesbury-bc/bodies/tewkesbury-ilp/seats/new");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.body()).select("main").text())
                .contains("This is done by the secretariat of Tewkesbury Borough Council."
                        + " You are signed in as Democratic Services Officer.");
    }

    @Test
    void becomes_one_command_and_is_said_to_be_done() {
        var answer = submit(PAGE, open(PAGE), ENTRIES);

        var sent = MEMBERSHIP.arrivedAt(SEATS).getFirst();
        assertThat(sent.method()).isEqualTo("POST");
        assertThat(sent.body())
                .isEqualTo("{\"title\":\"Director of Public Health\",\"unit\":\"NHS\",\"voting\":false,"
                        + "\"from\":\"2019-05-01\"}");
        assertThat(sent.header("Authorization")).startsWith("Bearer ey");
        assertThat(sent.header("Idempotency-Key")).isNotBlank();
        assertThat(answer.uri().getPath()).isEqualTo("/gloucestershire-cc/bodies/glos-hwb");
        assertThat(answer.previousResponse().orElseThrow().statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(answer.body())
                        .select(".govuk-notification-banner")
                        .text())
                .contains("The seat was added.");
    }

    @Test
    void sent_twice_is_the_same_command() {
        var page = open(PAGE);
        submit(PAGE, page, ENTRIES);
        submit(PAGE, page, ENTRIES);

        assertThat(MEMBERSHIP.arrivedAt(SEATS))
                .hasSize(2)
                .extracting(each -> each.header("Idempotency-Key"))
                .containsOnly(MEMBERSHIP.arrivedAt(SEATS).getFirst().header("Idempotency-Key"));
    }

    @Test
    void asks_again_for_what_is_missing_or_cannot_be_read() {
        var answer = submit(PAGE, open(PAGE), Map.of("/from.day", "31", "/from.month", "6", "/from.year", "2019"));

        var page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(MEMBERSHIP.arrivedAt(SEATS)).isEmpty();
        assertThat(page.title()).startsWith("Error: Add a seat");
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly("Title of the seat must be entered", "From must be a real date, like 23 7 2019");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .allSatisfy(href ->
                        assertThat(page.getElementById(href.substring(1))).isNotNull());
        assertThat(page.getElementById("from-day").val()).isEqualTo("31");
    }

    @Test
    void shows_what_the_service_refuses_where_it_was_entered() {
        MEMBERSHIP.answer(SEATS, exchange -> FakeService.json(exchange, 422, """
                {"status":422,"detail":"No.","rule":"R-MEM-17","errors":[
                 {"pointer":"/organisation","detail":"NHS may fill 1 seat, and does"},
                 {"pointer":"/from","detail":"must be after 2019-07-23"}]}"""));

        var answer = submit(PAGE, open(PAGE), ENTRIES);

        var page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select(".govuk-error-summary li").eachText())
                .containsExactly(
                        "Organisation that fills it: NHS may fill 1 seat, and does Rule R-MEM-17",
                        "From must be after 23 July 2019 Rule R-MEM-17");
        assertThat(page.getElementById("organisation-error").text()).contains("NHS may fill 1 seat");
        assertThat(page.getElementById("title").val()).isEqualTo("Director of Public Health");
        assertThat(page.select("#unit option[selected]").val()).isEqualTo("NHS");
    }

    @Test
    void keeps_what_was_entered_and_its_key_while_the_service_is_away() {
        MEMBERSHIP.answer(SEATS, exchange -> FakeService.json(exchange, 503, "{\"status\":503}"));
        var before = open(PAGE);

        var answer = submit(PAGE, before, ENTRIES);

        var page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(page.select(".govuk-error-summary").text()).contains("Nothing was changed.");
        assertThat(page.getElementById("title").val()).isEqualTo("Director of Public Health");
        assertThat(page.select("[name=_key]").val())
                .isEqualTo(before.select("[name=_key]").val());
    }

    @Test
    void waits_for_its_twin_that_is_still_at_work() {
        MEMBERSHIP.answer(SEATS, exchange -> {
            boolean first = MEMBERSHIP.arrivedAt(SEATS).size() == 1;
            if (first) FakeService.json(exchange, 409, "{\"status\":409,\"rule\":\"R-ALL-4\",\"detail\":\"at work\"}");
            else FakeService.json(exchange, 201, "{}");
        });

        var answer = submit(PAGE, open(PAGE), ENTRIES);

        assertThat(answer.uri().getPath()).isEqualTo("/gloucestershire-cc/bodies/glos-hwb");
    }

    @Test
    void says_that_someone_else_was_quicker() {
        MEMBERSHIP.answer(SEATS, exchange -> FakeService.json(exchange, 412, "{\"status\":412}"));

        var answer = submit(PAGE, open(PAGE), ENTRIES);

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(Jsoup.parse(answer.body()).select(".govuk-error-summary").text())
                .contains("Someone else changed this meanwhile.");
    }

    @Test
    void keeps_what_was_entered_through_a_sign_in_that_had_ended() {
        MEMBERSHIP.answer(SEATS, exchange -> FakeService.json(exchange, 401, "{\"status\":401}"));

        submit(PAGE, open(PAGE), ENTRIES);

        assertThat(open(PAGE).getElementById("title").val()).isEqualTo("Director of Public Health");
        assertThat(open(PAGE).getElementById("title").val()).isEmpty();
    }

    @Test
    void needs_proof_that_it_comes_from_this_site() {
        open(PAGE);

        assertThat(post(PAGE, ENTRIES).statusCode()).isEqualTo(403);
        assertThat(MEMBERSHIP.arrivedAt(SEATS)).isEmpty();
    }

    @Test
    void is_offered_to_the_secretariat_only() {
        String body = "/gloucestershire-cc/bodies/glos-hwb";
        assertThat(page(body).select("a[href=" + PAGE + "]")).isEmpty();

        browse("/account");

        assertThat(open(body).select("a[href=" + PAGE + "]")).hasSize(1);
    }
}
