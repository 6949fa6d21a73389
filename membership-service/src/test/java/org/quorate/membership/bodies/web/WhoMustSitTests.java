package org.quorate.membership.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class WhoMustSitTests {

    @Autowired
    private Api api;

    private Clerk clerk;

    @BeforeEach
    void atWork() {
        clerk = Clerk.ofCounty(api);
    }

    @Test
    @Rule("R-MEM-1")
    @EnabledIf("org.quorate.membership.bodies.web.BoardsOnRecord#arePresent")
    void is_met_by_the_board_of_2019_and_in_2022_lacks_one_seat_alone() {
        String body = BoardOf2019.entered(clerk).id();

        ApiAnswer then = clerk.get("bodies/" + body + "/compliance?on=2019-07-23");
        assertThat(then.at("/compliant").asBoolean()).isTrue();
        assertThat(then.text("/sets/0/key")).isEqualTo("hwb-2013");
        assertThat(then.at("/sets/0/met").size()).isEqualTo(6);
        assertThat(clerk.get("bodies/" + body + "/compliance?on=2022-06-30")
                        .at("/compliant")
                        .asBoolean())
                .isTrue();

        ApiAnswer later = clerk.get("bodies/" + body + "/compliance?on=2022-07-02");
        assertThat(later.at("/compliant").asBoolean()).isFalse();
        assertThat(later.at("/sets/0/missing").size()).isEqualTo(1);
        assertThat(later.text("/sets/0/missing/0/requirement/title"))
                .isEqualTo("Representative of each relevant integrated care board");
        assertThat(later.at("/sets/0/vacant").size()).isZero();
    }

    @Test
    @Rule("R-MEM-1")
    void can_be_checked_today_against_a_set_that_is_to_come() {
        String body = clerk.body("Board");
        ApiAnswer entered = clerk.post("bodies/" + body + "/requirement-sets", announced());

        assertThat(entered.status()).as(entered.body().toString()).isEqualTo(201);
        assertThat(entered.header("Location")).hasValue(clerk.path("bodies/" + body + "/requirement-sets/announced"));
        assertThat(clerk.get("bodies/" + body + "/requirement-sets/announced").body())
                .isEqualTo(entered.body());
        assertThat(clerk.get("bodies/" + body + "/compliance?on=2026-06-01")
                        .raw()
                        .body())
                .doesNotContain("announced");
        assertThat(clerk.get("bodies/" + body + "/compliance?on=2026-06-01&set=announced")
                        .at("/sets/0/missing")
                        .size())
                .isEqualTo(1);
        assertThat(clerk.get("bodies/" + body + "/compliance?set=unheard-of").status())
                .isEqualTo(404);
        assertThat(clerk.get("bodies/" + body + "/requirement-sets")
                        .at("/items")
                        .size())
                .isEqualTo(3);
    }

    @Test
    @Rule("R-MEM-3")
    @EnabledIf("org.quorate.membership.bodies.web.BoardsOnRecord#arePresent")
    void may_be_named_organisations_such_as_the_responsible_authorities_of_a_community_safety_board() {
        String body = Clerk.created(clerk.post("bodies", Map.of("name", "Safer Gloucestershire", "kind", "CSP board")));
        List<Map<String, String>> required = new ArrayList<>();
        for (JsonNode partner : BoardsOnRecord.named("safer-glos").at("/partners")) {
            String name = partner.at("/name").asString();
            String organisation = clerk.organisation(name);
            if (partner.at("/responsibleAuthority").asBoolean()) {
                required.add(
                        Map.of("title", name, "organisation", organisation, "law", "Crime and Disorder Act 1998 s5"));
            }
            if (!name.equals("National Probation Service")) {
                String seat = clerk.seat(body, name, organisation, null);
                if (!name.equals("Stroud District Council")) {
                    clerk.term(body, seat, clerk.person(name + " lead"), "2018-04-01");
                }
            }
        }
        clerk.post(
                "bodies/" + body + "/requirement-sets",
                Map.of(
                        "key",
                        "responsible-authorities",
                        "name",
                        "Responsible authorities",
                        "from",
                        "1998-07-31",
                        "requirements",
                        required));

        ApiAnswer check = clerk.get("bodies/" + body + "/compliance?on=2019-07-23");

        assertThat(check.at("/sets/0/met").size()).isEqualTo(10);
        assertThat(check.text("/sets/0/vacant/0/requirement/title")).isEqualTo("Stroud District Council");
        assertThat(check.text("/sets/0/missing/0/requirement/title")).isEqualTo("National Probation Service");
    }

    @Test
    @Rule("R-MEM-2")
    void tells_the_members_that_an_integrated_care_partnership_lacks() {
        String body = Clerk.created(clerk.post("bodies", Map.of("name", "ICP", "kind", "ICP")));
        String seat = Clerk.created(clerk.post(
                "bodies/" + body + "/seats",
                Map.of("title", "ICB", "statutoryGround", "integrated care board", "from", "2022-07-01")));
        clerk.term(body, seat, clerk.person("Chair of the ICB"), "2022-07-01");

        ApiAnswer check = clerk.get("bodies/" + body + "/compliance?on=2022-07-01");

        assertThat(check.at("/sets/0/met").size()).isEqualTo(1);
        assertThat(check.text("/sets/0/missing/0/requirement/title"))
                .isEqualTo("Every local authority responsible for social care in the area");
        assertThat(clerk.get("bodies/" + body + "/compliance?on=2022-06-30")
                        .at("/sets")
                        .size())
                .isZero();
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_with_a_fault_that_is_named() {
        String body = clerk.body("Board");
        assertRefused(body, "key", "Not a key", 422, "/key");
        assertRefused(body, "until", "2020-01-01", 422, "/until");
        assertRefused(body, "requirements", List.of(), 422, "/requirements");
        assertRefused(body, "requirements", List.of(Map.of("title", "x", "law", "y")), 422, "/requirements/0");
        assertRefused(body, "requirements", List.of(Map.of("title", "x")), 400, "/requirements/0/law");
        assertRefused(
                body,
                "requirements",
                List.of(Map.of("title", "x", "law", "y", "organisation", java.util.UUID.randomUUID())),
                422,
                "/requirements/0/organisation");
        clerk.post("bodies/" + body + "/requirement-sets", announced());
        assertThat(clerk.post("bodies/" + body + "/requirement-sets", announced())
                        .status())
                .isEqualTo(409);
        Map<String, Object> statute = announced();
        statute.put("key", "hwb-2022");
        assertThat(clerk.post("bodies/" + body + "/requirement-sets", statute).status())
                .isEqualTo(409);
        assertThat(clerk.get("bodies/" + body + "/compliance?within=soon").status())
                .isEqualTo(400);
        assertThat(clerk.get("bodies/" + body + "/compliance?within=P999999Y").text("/errors/0/pointer"))
                .isEqualTo("/within");
    }

    private void assertRefused(String body, String field, Object wrong, int status, String pointer) {
        Map<String, Object> set = announced();
        set.put(field, wrong);
        ApiAnswer answer = clerk.post("bodies/" + body + "/requirement-sets", set);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    private static Map<String, Object> announced() {
        return new HashMap<>(Map.of(
                "key", "announced",
                "name", "As announced",
                "from", "2027-04-01",
                "requirements", List.of(Map.of("title", "Mayor", "ground", "mayor", "law", "A bill"))));
    }
}
