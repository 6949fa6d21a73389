package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.created;
import static org.quorate.meetings.story.Clerk.done;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

/** A matter of the county goes to the partnership of the NHS, whose secretariat is another tenant, and comes back to be agreed. */
@ServiceTest
@Rule({"R-DEC-2", "R-ALL-1"})
class AMatterOfSeveralPartnersTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String partnership = Clerk.newId();
    private final String board = Clerk.newId();
    private Clerk county;
    private Clerk nhs;

    @BeforeEach
    void two_tenants_with_a_body_each() {
        county = new Clerk(api, Tenants.COUNTY);
        nhs = new Clerk(api, Tenants.ICB);
        clock.setLondon("2021-11-02T09:00");
        nhs.hasHeard(Ilp.roster(partnership, "active"), 1);
        county.hasHeard(Ilp.roster(board, "active"), 1);
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    @Rule("R-MTG-13")
    void is_on_the_plan_of_the_other_tenants_body_and_goes_on_when_that_has_decided() {
        String pathway = created(county.post("/pathways", way("recommend", partnership, "agree", board)));
        ApiAnswer started = county.get("/pathways/" + pathway);
        assertThat(started.text("/steps/0/body/host")).isEqualTo(Tenants.ICB);
        assertThat(nhs.get("/pathways/" + pathway).status())
                .as("the pathway stays the county's")
                .isEqualTo(404);

        String decision = decides(nhs, partnership, "2021-12-07", "recommended to another body");

        ApiAnswer later = Clerk.awaits(
                () -> county.get("/pathways/" + pathway), it -> it.at("/step").asInt() == 2);
        assertThat(later.text("/steps/0/decision")).isEqualTo(decision);
        assertThat(later.text("/steps/0/actual")).isEqualTo("2021-12-07");
        assertThat(Clerk.awaits(
                                () -> nhs.get("/forward-plan?body=" + partnership),
                                plan -> !plan.at("/items/0/decided").isMissingNode())
                        .text("/items/0/decided/decision"))
                .isEqualTo(decision);

        decides(county, board, "2022-01-18", "agreed");

        assertThat(Clerk.awaits(
                                () -> county.get("/pathways/" + pathway),
                                it -> it.text("/status").equals("completed"))
                        .text("/steps/1/word"))
                .isEqualTo("agreed");
    }

    @Test
    void takes_effect_by_a_body_of_ones_own_alone() {
        ApiAnswer elsewhere = county.post("/pathways", way("recommend", board, "agree", partnership));

        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(elsewhere.text("/errors/0/pointer")).isEqualTo("/steps/1/body");
    }

    @Test
    void is_not_taken_on_by_a_decision_of_someone_who_was_not_asked() {
        String pathway = created(county.post("/pathways", way("recommend", partnership, "agree", board)));
        Map<String, String> forged =
                Map.of("service", "meetings", "type", "pathway", "id", Tenants.COUNTY + "/" + pathway);
        Clerk borough = new Clerk(api, Tenants.BOROUGH);
        String group = Clerk.newId();
        borough.hasHeard(Ilp.roster(group, "active"), 1);
        String meeting = opened(borough, group, "2021-11-09");
        String decision = created(borough.post(
                "/meetings/" + meeting + "/decisions",
                Map.of("word", "agreed", "text", "Yes, at once", "subject", forged)));
        borough.awaits("/decisions/" + decision);

        String real = decides(nhs, partnership, "2021-12-07", "recommended to another body");

        assertThat(Clerk.awaits(
                                () -> county.get("/pathways/" + pathway),
                                it -> it.at("/step").asInt() == 2)
                        .text("/steps/0/decision"))
                .isEqualTo(real);
    }

    private Map<String, Object> way(String role, String first, String lastRole, String last) {
        return Map.of(
                "title",
                "How the partners work together",
                "steps",
                List.of(
                        Map.of("body", first, "role", role, "targetDate", "2021-12-07"),
                        Map.of("body", last, "role", lastRole, "targetDate", "2022-01-18")));
    }

    /** What a body decides on the day on what has come onto its forward plan. */
    private String decides(Clerk clerk, String body, String day, String word) {
        String planned = Clerk.awaits(
                        () -> clerk.get("/forward-plan?body=" + body),
                        plan -> plan.at("/items").size() > 0)
                .text("/items/0/id");
        String meeting = clerk.calls(body, day + "T14:00:00Z");
        String item = clerk.adds(
                meeting,
                Map.of("matter", planned, "purpose", List.of("decision"), "recommendations", List.of("Agree")));
        begin(clerk, meeting, day);
        String decision = created(clerk.post(
                "/meetings/" + meeting + "/decisions", Map.of("item", item, "word", word, "text", "As it is put")));
        clerk.awaits("/decisions/" + decision);
        return decision;
    }

    private String opened(Clerk clerk, String body, String day) {
        String meeting = clerk.calls(body, day + "T14:00:00Z");
        begin(clerk, meeting, day);
        return meeting;
    }

    private void begin(Clerk clerk, String meeting, String day) {
        clock.setLondon(day + "T13:55");
        Ilp.PLACES.forEach(place -> clerk.records(meeting, place.holder(), "present"));
        done(clerk.post("/meetings/" + meeting + "/opening"));
    }
}
