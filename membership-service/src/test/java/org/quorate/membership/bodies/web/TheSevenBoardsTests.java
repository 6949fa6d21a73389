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
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every board on record is entered through the API: seats, people and terms of reference, with no code for any of them. */
@ServiceTest
@EnabledIf("org.quorate.membership.bodies.web.BoardsOnRecord#arePresent")
class TheSevenBoardsTests {

    @Autowired
    private Api api;

    private final Map<String, String> organisations = new HashMap<>();

    private Clerk clerk;

    @BeforeEach
    void atWork() {
        clerk = Clerk.ofCounty(api);
    }

    @Test
    @Rule({"R-MEM-6", "R-MTG-6", "R-VOT-1"})
    void the_health_and_wellbeing_board_has_20_seats_19_members_and_6_units() {
        String body = BoardOf2019.entered(clerk).id();

        ApiAnswer shown = clerk.get("bodies/" + body + "?on=2019-07-23");

        assertThat(shown.at("/membership").toString()).isEqualTo("{\"seats\":20,\"members\":19,\"votingUnits\":6}");
        assertThat(shown.at("/constitution/inWords").toString())
                .contains(
                        "Quorum: one quarter of the members (5 of 19), and at least 4 of the 6 voting organisations.");
        ApiAnswer roster = clerk.get("bodies/" + body + "/roster?on=2019-07-23");
        assertThat(roster.at("/members").size()).isEqualTo(19);
        assertThat(roster.at("/members")
                        .valueStream()
                        .mapToInt(member -> member.at("/seats").size())
                        .max())
                .hasValue(2);
        assertThat(clerk.get("bodies/" + body + "/roster?on=2018-04-30")
                        .at("/vacancies")
                        .size())
                .isEqualTo(20);
    }

    @Test
    void the_strategic_group_and_the_executive_of_the_city_vote_by_member() {
        clerk = Clerk.of(api, "gloucester-city");
        for (String key : List.of("glos-lsp-strategic", "glos-lsp-executive")) {
            JsonNode record = BoardsOnRecord.named(key);
            String body = enter(record, TermsOfReference.OF_THE_LSP);
            fill(body, texts(record.at("/represents")));

            ApiAnswer shown = clerk.get("bodies/" + body + "?on=2019-01-01");

            assertThat(shown.at("/membership").toString())
                    .isEqualTo("{\"seats\":11,\"members\":11,\"votingUnits\":11}");
            assertThat(shown.at("/constitution/inWords").toString()).contains("Quorum: 5 members");
        }
    }

    @Test
    @Rule("R-MEM-18")
    void the_thematic_groups_are_part_of_the_executive_and_some_are_inactive() {
        clerk = Clerk.of(api, "gloucester-city");
        JsonNode record = BoardsOnRecord.named("glos-lsp-executive");
        String executive = clerk.body(record.at("/name").asString());
        for (JsonNode group : record.at("/thematicGroups")) {
            String id = Clerk.created(clerk.post(
                    "bodies",
                    Map.of("name", group.at("/name").asString(), "kind", "LSP thematic group", "partOf", executive)));
            if (group.at("/status").asString().equals("inactive")) {
                clerk.speaking().post(clerk.path("bodies/" + id + "/inactivity"));
            }
            assertThat(clerk.get("bodies/" + id).text("/status"))
                    .isEqualTo(group.at("/status").asString());
        }
    }

    @Test
    @Rule("R-MEM-18")
    void the_structure_chart_shows_groups_below_their_board_as_what_they_are() {
        clerk = Clerk.of(api, "gloucester-city");
        String executive = clerk.body("An executive " + java.util.UUID.randomUUID());
        String group = Clerk.created(clerk.post(
                "bodies",
                Map.of(
                        "name",
                        "Natural and Built Environment",
                        "kind",
                        "group",
                        "partOf",
                        executive,
                        "formed",
                        "2019-01-01")));
        clerk.speaking().post(clerk.path("bodies/" + group + "/inactivity"));

        JsonNode now = boxOf(clerk.get("bodies/structure"), executive);
        JsonNode before = boxOf(clerk.get("bodies/structure?on=2018-12-31"), executive);

        assertThat(now.at("/status").asString()).isEqualTo("active");
        assertThat(now.at("/parts/0/id").asString()).isEqualTo(group);
        assertThat(now.at("/parts/0/status").asString()).isEqualTo("inactive");
        assertThat(before.at("/parts").size()).isZero();
    }

    @Test
    void the_locality_partnership_of_the_borough_is_a_board_like_any_other() {
        clerk = Clerk.of(api, Tenants.BOROUGH);
        JsonNode record = BoardsOnRecord.named("tewkesbury-ilp");
        String body = enter(record, TermsOfReference.OF_THE_LSP);
        List<String> parties = new ArrayList<>(texts(record.at("/members")));
        parties.addFirst(record.at("/chair").asString());
        fill(body, parties);

        assertThat(clerk.get("bodies/" + body + "?on=2020-06-01")
                        .at("/membership/members")
                        .asInt())
                .isEqualTo(6);
    }

    @Test
    void the_integrated_care_partnership_has_two_hosts() {
        JsonNode record = BoardsOnRecord.named("glos-icp");
        String body = Clerk.created(clerk.post(
                "bodies",
                Map.of(
                        "name", record.at("/name").asString(),
                        "kind", record.at("/kind").asString(),
                        "jointHosts", List.of(Tenants.ICB),
                        "formed", "2022-07-01")));
        adopt(body, TermsOfReference.OF_THE_LSP);
        fill(body, texts(record.at("/involve")));

        ApiAnswer shown = clerk.get("bodies/" + body + "?on=2022-07-01");

        assertThat(shown.text("/jointHosts/0")).isEqualTo(Tenants.ICB);
        assertThat(shown.at("/membership/members").asInt()).isEqualTo(9);
    }

    @Test
    void the_community_safety_board_marks_its_responsible_authorities_and_has_a_group_as_secretariat() {
        JsonNode record = BoardsOnRecord.named("safer-glos");
        String body = enter(record, TermsOfReference.OF_THE_LSP);
        for (JsonNode partner : record.at("/partners")) {
            Map<String, Object> seat = new HashMap<>(Map.of(
                    "title", partner.at("/name").asString(),
                    "organisation", organisation(partner.at("/name").asString()),
                    "from", "2018-04-01"));
            if (partner.at("/responsibleAuthority").asBoolean()) {
                seat.put("statutoryGround", "responsible authority");
            }
            Clerk.created(clerk.post("bodies/" + body + "/seats", seat));
        }
        String group = Clerk.created(clerk.post(
                "bodies",
                Map.of("name", record.at("/secretariat/name").asString(), "kind", "secretariat", "partOf", body)));

        ApiAnswer shown = clerk.get("bodies/" + body + "?on=2019-07-23");

        assertThat(shown.at("/membership/seats").asInt()).isEqualTo(17);
        assertThat(shown.at("/seats")
                        .valueStream()
                        .filter(seat -> seat.has("statutoryGround"))
                        .count())
                .isEqualTo(12);
        assertThat(clerk.get("bodies/" + group).text("/partOf")).isEqualTo(body);
    }

    private static JsonNode boxOf(ApiAnswer structure, String body) {
        return structure
                .at("/bodies")
                .valueStream()
                .filter(box -> box.at("/id").asString().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private String enter(JsonNode record, String constitution) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name", record.at("/name").asString(),
                "kind", record.at("/kind").asString(),
                "formed", "2010-07-01"));
        if (record.has("venue")) {
            body.put("venue", record.at("/venue"));
        }
        String id = Clerk.created(clerk.post("bodies", body));
        adopt(id, constitution);
        return id;
    }

    private void adopt(String body, String constitution) {
        ApiAnswer adopted = clerk.post("bodies/" + body + "/constitutions", constitution);
        assertThat(adopted.status()).as(adopted.body().toString()).isEqualTo(201);
    }

    private void fill(String body, List<String> parties) {
        for (String party : parties) {
            clerk.term(body, seat(body, party), clerk.person(party + " representative"), "2018-04-01");
        }
    }

    private String seat(String body, String party) {
        return clerk.seat(body, party, organisation(party), null);
    }

    private String organisation(String name) {
        return organisations.computeIfAbsent(name, clerk::organisation);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
