package org.quorate.gateway.site.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;
import org.quorate.gateway.fakes.FakeService;

@Tag("R-MEM-5")
class ThinkingAChangeThroughTests extends BrowsingGateway {

    private static final String PAGE = "/gloucestershire-cc/bodies/glos-hwb/what-if";
    private static final String WHAT_IF = "/api" + PAGE;
    private static final Map<String, String> ENTRIES =
            Map.of("/add/0/title", "VCSE Alliance", "/refill/0/seat", "seat-2", "/drop", "seat-1");

    @Test
    void sends_all_changes_as_one_list_and_shows_both_sides() {
        MEMBERSHIP.answer(WHAT_IF, exchange -> FakeService.json(exchange, 200, """
                {"on":"2019-07-23",
                 "before":{"seats":20,"members":19,"votingUnits":6,"capacity":23,"overCapacity":0,"quorum":{"members":5,"units":4}},
                 "after":{"seats":27,"members":26,"votingUnits":6,"capacity":23,"overCapacity":3,"quorum":{"members":7,"units":4},
                  "severalSeats":[{"organisation":"District councils","seats":6}]}}"""));

        var page = Jsoup.parse(submit(PAGE, open(PAGE), ENTRIES).body());

        assertThat(MEMBERSHIP.arrivedAt(WHAT_IF).getFirst().body())
                .isEqualTo("{\"changes\":[{\"add\":{\"title\":\"VCSE Alliance\"}},{\"drop\":\"seat-1\"},"
                        + "{\"refill\":{\"seat\":\"seat-2\"}}]}");
        assertThat(page.select("tbody tr").eachText())
                .contains("Members 19 26", "Members needed for a quorum 5 7", "Too many for the room 0 3");
        assertThat(page.select("main").text())
                .contains("The room has 23 places: 3 people too many.")
                .contains("District councils: 6");
        assertThat(page.getElementById("add-0-title").val()).isEqualTo("VCSE Alliance");
    }

    @Test
    void shows_a_refusal_at_the_change_that_it_is_about() {
        MEMBERSHIP.answer(WHAT_IF, exchange -> FakeService.json(exchange, 422, """
                {"rule":"R-MEM-5","errors":[{"pointer":"/changes/2/refill/organisationName","detail":"is needed"},
                 {"pointer":"/changes/1","detail":"there is no seat seat-1"}]}"""));

        var page = Jsoup.parse(submit(PAGE, open(PAGE), ENTRIES).body());

        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#refill-0-organisationName", "#drop-0");
    }

    @Test
    void takes_another_row_and_gives_one_back_without_script() {
        var more = Jsoup.parse(submit(PAGE, open(PAGE), Map.of("/add/0/title", "One", "_more", "/add"))
                .body());
        assertThat(more.getElementById("add-1-title")).isNotNull();

        var less = Jsoup.parse(submit(PAGE, more, Map.of("/add/1/title", "Two", "_less", "/add/0"))
                .body());
        assertThat(less.getElementById("add-0-title").val()).isEqualTo("Two");
        assertThat(less.getElementById("add-1-title")).isNull();
        assertThat(MEMBERSHIP.arrivedAt(WHAT_IF)).isEmpty();
    }
}
