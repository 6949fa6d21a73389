package org.quorate.gateway.site.officers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;

@Tag("R-DEC-3")
class DecidingAsAnOfficerTests extends BrowsingGateway {

    private static final String DECISIONS = "/gloucestershire-cc/officer-decisions";

    @Test
    void drafts_are_for_those_who_work_on_them_alone() {
        assertThat(Jsoup.parse(visit(DECISIONS).body()).text()).doesNotContain("On their way");

        browse("/account");

        assertThat(open(DECISIONS)
                        .select("section[aria-labelledby=way] .q-entry")
                        .eachText())
                .containsExactly(
                        "That the contract for the survey be let Director of Public Health To be consulted on",
                        "That the contract for the survey be let Director of Public Health To be recorded");
    }

    @Test
    void the_next_step_is_the_one_that_is_offered() {
        browse("/account");

        assertThat(open(DECISIONS + "/od-new").select("main .govuk-button").eachText())
                .containsExactly("Record the consultation");
        assertThat(open(DECISIONS + "/od-consulted")
                        .select("main .govuk-button")
                        .eachText())
                .containsExactly("Record the decision");
        assertThat(open(DECISIONS + "/od-done").select("main").text())
                .contains("The record is kept until 20 June 2025, its background papers until 20 June 2023.");
    }

    @Test
    void that_there_was_no_conflict_is_said_outright() {
        browse("/account");
        String path = DECISIONS + "/od-consulted/recording";

        submit(
                path,
                open(path),
                Map.of(
                        "/decidedOn.day", "20",
                        "/decidedOn.month", "6",
                        "/decidedOn.year", "2019",
                        "/reasons", "The best offer",
                        "/alternatives", "Not to do it",
                        "/conflict", "no"));

        assertThat(List.of(MEETINGS, MORE_MEETINGS).stream()
                        .flatMap(each -> each.arrived().stream())
                        .filter(each -> each.method().equals("POST"))
                        .findFirst()
                        .orElseThrow()
                        .body())
                .isEqualTo(
                        "{\"decidedOn\":\"2019-06-20\",\"reasons\":\"The best offer\",\"alternatives\":[\"Not to do it\"],\"conflicts\":[]}");
    }
}
