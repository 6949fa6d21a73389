package org.quorate.gateway.site.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;
import org.quorate.gateway.fakes.FakeService;

@Tag("R-MEM-5")
class ProposingOtherSeatsTests extends BrowsingGateway {

    private static final String BODY = "/gloucestershire-cc/bodies/glos-hwb";
    private static final String PROPOSAL = BODY + "/proposals/prop-1";

    @Test
    void says_each_change_in_a_sentence_and_what_it_would_come_to() {
        browse("/account");
        var page = open(PROPOSAL);

        assertThat(page.select("section[aria-labelledby=changes] li").eachText())
                .containsExactly(
                        "Add a seat: VCSE Alliance representative, filled by VCSE Alliance",
                        "Have another fill the seat: Additional CCG member, filled by Healthwatch Gloucestershire",
                        "Drop the seat: Chair, Clinical Commissioning Group");
        assertThat(page.select("section[aria-labelledby=outcome] tbody tr").eachText())
                .contains("Members 19 19");
        assertThat(page.select(".q-code").text()).isEqualTo("membership / seats / glos-hwb/prop-1");
        assertThat(open(BODY + "/proposals").select("main li a[href=" + PROPOSAL + "]"))
                .hasSize(1);
    }

    @Test
    void begins_with_what_was_thought_through() {
        String page = BODY + "/what-if";
        MEMBERSHIP.answer("/api" + page, exchange -> FakeService.json(exchange, 200, """
                {"before":{"seats":1,"members":1,"votingUnits":1,"overCapacity":0},
                 "after":{"seats":2,"members":2,"votingUnits":1,"overCapacity":0}}"""));
        var answer = Jsoup.parse(submit(page, open(page), Map.of("/add/0/title", "VCSE Alliance"))
                .body());
        String keep = answer.select("button[form=asked]").attr("formaction");

        var kept = Jsoup.parse(submit(keep, answer, Map.of("_more", "/kept")).body());

        assertThat(kept.select("h1").text()).isEqualTo("Draft a proposal");
        assertThat(kept.getElementById("add-0-title").val()).isEqualTo("VCSE Alliance");
        assertThat(kept.select(".govuk-error-summary")).isEmpty();
    }

    @Test
    void is_changed_from_what_it_says() {
        submit(PROPOSAL + "/edit", open(PROPOSAL + "/edit"), Map.of("/title", "Smaller", "/drop", "seat-1"));

        assertThat(MEMBERSHIP.arrivedAt("/api" + PROPOSAL).stream()
                        .filter(each -> each.method().equals("PUT"))
                        .findFirst()
                        .orElseThrow()
                        .body())
                .startsWith("{\"title\":\"Smaller\",\"from\":\"2019-09-01\",\"changes\":[{\"add\":{")
                .endsWith(
                        "{\"drop\":\"seat-1\"},{\"refill\":{\"seat\":\"seat-2\",\"organisation\":\"org-healthwatch\"}}]}");
    }

    @Test
    void is_put_into_effect_on_the_day_proposed_where_no_other_is_said() {
        String page = PROPOSAL + "/application";

        submit(page, open(page), Map.of());

        var sent = MEMBERSHIP.arrivedAt("/api" + page).getFirst();
        assertThat(sent.body()).isEqualTo("{}");
        assertThat(sent.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void is_not_for_those_who_are_not_signed_in() {
        assertThat(send(request(PROPOSAL).header("Accept", "text/html")).statusCode())
                .isEqualTo(302);
    }
}
