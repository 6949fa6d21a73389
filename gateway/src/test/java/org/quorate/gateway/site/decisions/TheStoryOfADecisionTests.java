package org.quorate.gateway.site.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;
import org.quorate.gateway.fakes.FakeService;

@Tag("R-DEC-1")
class TheStoryOfADecisionTests extends BrowsingGateway {

    private static final String PAGE = "/gloucestershire-cc/decisions/hwb-d3";
    private static final String VERIFICATION = "/api/gloucestershire-cc/decisions/verification";

    @Test
    void is_told_from_the_forward_plan_to_the_correction_with_the_way_to_each_part() {
        Document page = Jsoup.parse(visit(PAGE).body());

        assertThat(page.select(".q-story__when").eachText())
                .containsExactly(
                        "1 March 2019 Forward plan",
                        "14 May 2019 Agenda",
                        "14 May 2019 Decision",
                        "14 May 2019 Minute",
                        "1 June 2019 Correction");
        assertThat(page.select(".q-story a").eachAttr("href"))
                .containsExactly(
                        "/gloucestershire-cc/meetings/hwb-2019-05-14",
                        "/gloucestershire-cc/meetings/hwb-2019-05-14/minutes",
                        "/gloucestershire-cc/decisions/hwb-d4");
        assertThat(page.select("section[aria-labelledby=votes]").text()).contains("Majority needed: more votes for");
    }

    @Test
    void says_whether_the_entry_is_what_it_was() {
        assertThat(Jsoup.parse(visit(PAGE).body()).text()).contains("This entry is what it was when it was written.");

        for (FakeService each : List.of(MEETINGS, MORE_MEETINGS))
            each.answer(VERIFICATION, exchange -> FakeService.json(exchange, 200, """
                    {"intact":false,"entries":2,"brokenAt":{"number":3,"why":"its hash is another"}}"""));

        assertThat(Jsoup.parse(visit(PAGE).body()).text()).contains("It does not hold Its hash is another.");
        assertThat(Jsoup.parse(visit("/gloucestershire-cc/registers/glos-hwb").body())
                        .select(".q-verdict--broken")
                        .text())
                .contains("Entry 3: its hash is another.");
    }

    @Test
    void is_whole_without_its_story() {
        for (FakeService each : List.of(MEETINGS, MORE_MEETINGS))
            each.answer(
                    PAGE.replace("/gloucestershire-cc", "/api/gloucestershire-cc") + "/story",
                    exchange -> FakeService.json(exchange, 503, "{}"));

        Document page = Jsoup.parse(visit(PAGE).body());

        assertThat(page.select("h1").text()).startsWith("The Air Quality Strategy is approved");
        assertThat(page.select(".q-story")).isEmpty();
    }
}
