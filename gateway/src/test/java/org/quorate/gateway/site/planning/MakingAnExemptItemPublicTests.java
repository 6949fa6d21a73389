package org.quorate.gateway.site.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;
import org.quorate.gateway.fakes.FakeService;

@Tag("R-MTG-10")
class MakingAnExemptItemPublicTests extends BrowsingGateway {

    private static final String MEETING = "/gloucestershire-cc/meetings/hwb-lease";
    private static final String RELEASE = MEETING + "/items/secret-item/release";
    private static final String DECISION = "/gloucestershire-cc/decisions/hwb-lease-d1";

    @Test
    void anyone_reads_what_is_public_now_and_since_when() {
        Document page = Jsoup.parse(visit(MEETING).body());

        assertThat(page.select(".q-released").eachText())
                .singleElement()
                .satisfies(released -> assertThat(released)
                        .contains(
                                "Public since 2 March 2020: The lease is signed",
                                "Lease of the annexe",
                                "Agree the terms",
                                "£12,000 a year",
                                "Decision That the lease be granted"));
        assertThat(page.select(".q-item").first().text())
                .contains("Was exempt", "Terms of the lease")
                .doesNotContain("Not for the public");
        assertThat(page.select(".q-item").last().text()).contains("Not for the public");
        assertThat(page.select("a[href$=/release]")).isEmpty();
    }

    @Test
    void the_clerk_says_why_and_what_stays_withheld() {
        browse("/account");
        assertThat(open(MEETING).select("a[href$=/release]").eachAttr("href")).contains(RELEASE);
        Document page = open(RELEASE);
        assertThat(page.select("label.govuk-checkboxes__label").eachText())
                .containsExactly(
                        "Title and report: Staffing of the project",
                        "Minute: Who is to be taken on",
                        "Paper: job-descriptions");

        submit(RELEASE, page, Map.of("/reason", "The posts are filled", "/keepWithheld", "minute-1"));

        assertThat(sentTo("/api" + RELEASE))
                .isEqualTo("{\"reason\":\"The posts are filled\",\"keepWithheld\":[\"minute-1\"]}");
    }

    @Test
    @Tag("R-DEC-1")
    void a_decision_shows_its_full_text_and_whether_it_is_what_was_decided() {
        assertThat(Jsoup.parse(visit(DECISION).body())
                        .select("section[aria-labelledby=withheld]")
                        .text())
                .contains("What was withheld", "for £12,000 a year", "This is the text that was decided");

        for (FakeService each : List.of(MEETINGS, MORE_MEETINGS))
            each.answer("/api" + DECISION + "/released", exchange -> FakeService.json(exchange, 200, """
                    {"text":"That the lease be refused","salt":"00","reason":"It is signed",
                    "releasedAt":"2020-03-02T10:00:00Z"}"""));

        assertThat(Jsoup.parse(visit(DECISION).body())
                        .select("section[aria-labelledby=withheld]")
                        .text())
                .contains("It does not hold", "This is not the text that was decided");
    }

    @Test
    void until_then_it_says_that_the_text_is_withheld_and_a_correction_asks_for_both_wordings() {
        for (FakeService each : List.of(MEETINGS, MORE_MEETINGS))
            each.answer("/api" + DECISION + "/released", exchange -> FakeService.json(exchange, 404, "{}"));
        browse("/account");

        assertThat(open(DECISION).select("section[aria-labelledby=withheld]").text())
                .contains("What is withheld", "once that is made public, anyone can check");
        Document correction = open(DECISION + "/correction");
        assertThat(correction.select("textarea[name=/text]").text()).isEmpty();
        assertThat(correction.select("textarea[name=/publicText]").text()).isEqualTo("The lease is granted");
    }
}
