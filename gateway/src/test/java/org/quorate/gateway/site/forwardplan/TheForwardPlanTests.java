package org.quorate.gateway.site.forwardplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;
import org.quorate.gateway.fakes.FakeService;

@Tag("R-MTG-13")
class TheForwardPlanTests extends BrowsingGateway {

    private static final String PLAN = "/gloucestershire-cc/bodies/glos-hwb/forward-plan";

    @Test
    @Tag("R-MTG-1")
    void says_by_when_the_body_must_next_meet_and_whether_that_is_in_time() {
        Document page = Jsoup.parse(visit(PLAN).body());

        assertThat(page.select(".q-latest").text()).isEqualTo("The next meeting is due by Saturday 14 September 2019.");
        assertThat(page.select("section[aria-labelledby=dates] li").eachText())
                .satisfiesExactly(
                        line -> assertThat(line).contains("Called in time", "the next is called for 23 July 2019"),
                        line -> assertThat(line).contains("To be called"),
                        line -> assertThat(line).contains("Too late", "notice can no longer be given"),
                        line -> assertThat(line).contains("14 May 2019 are too far apart"));
    }

    @Test
    void shows_what_waits_where_it_came_from_and_what_came_of_the_rest() {
        Document page = Jsoup.parse(visit(PLAN).body());

        assertThat(page.select("section[aria-labelledby=waiting] .q-entry").eachText())
                .hasSize(3)
                .anySatisfy(item -> assertThat(item)
                        .contains("Sent on by another body, the Gloucestershire Integrated Care Partnership"))
                .anySatisfy(item -> assertThat(item).contains("4 times a year"));
        assertThat(page.select("section[aria-labelledby=past] .q-entry").eachText())
                .anySatisfy(item -> assertThat(item).contains("Withdrawn on 1 June 2019"))
                .anySatisfy(item -> assertThat(item).contains("Sent on to the Gloucestershire Integrated Care"));
        assertThat(page.select("main a[href$=withdrawal], #duplicates")).isEmpty();
    }

    @Test
    @Tag("R-MTG-9")
    void tells_the_secretariat_what_another_body_has_on_its_agenda_too() {
        browse("/account");

        assertThat(open(PLAN).select("section[aria-labelledby=duplicates]").text())
                .contains("Social isolation", "items of the same title", "Integrated Care Partnership, 23 July 2019");
    }

    @Test
    void an_item_is_taken_to_a_meeting_with_its_cover() {
        browse("/account");
        for (FakeService each : List.of(MEETINGS, MORE_MEETINGS))
            each.answer("/api/gloucestershire-cc/meetings", exchange -> FakeService.json(exchange, 200, """
                    {"items":[{"id":"next","startsAt":"2090-09-24T10:00:00+01:00","status":"called"}]}"""));
        String path = PLAN + "/fp1/agenda";

        var answer = submit(path, open(path), Map.of("/meeting", "next", "/purpose", "information"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        assertThat(sentTo("/api/gloucestershire-cc/meetings/next/items"))
                .isEqualTo(
                        "{\"matter\":\"fp1\",\"title\":\"Social isolation: report back\",\"purpose\":[\"information\"]}");
    }

    @Test
    void a_day_that_is_left_empty_is_taken_from_the_item() {
        browse("/account");
        String path = PLAN + "/fp1/planning";

        submit(path, open(path), Map.of());

        assertThat(sentTo("/api/gloucestershire-cc/forward-plan/fp1/planning")).isEqualTo("{\"meetingDate\":null}");
    }
}
