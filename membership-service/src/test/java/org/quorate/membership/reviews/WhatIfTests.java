package org.quorate.membership.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.quorate.membership.Clerk;
import org.quorate.membership.bodies.web.BoardOf2019;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Rule("R-MEM-5")
@EnabledIf("org.quorate.membership.bodies.web.BoardsOnRecord#arePresent")
class WhatIfTests {

    @Autowired
    private Api api;

    private Clerk clerk;
    private BoardOf2019 board;

    @BeforeAll
    void theBoardOf2019() {
        clerk = Clerk.ofCounty(api);
        board = BoardOf2019.entered(clerk);
    }

    @Test
    void finds_the_proposed_board_of_26_over_capacity_by_3_and_its_quorum_risen_to_7() {
        List<Object> changes = new ArrayList<>();
        for (int more = 2; more <= 6; more++) {
            changes.add(add("District chief officer " + more, "District council " + more, "District councils"));
        }
        changes.add(add("VCSE Alliance", "VCSE Alliance", "VCSE"));
        changes.add(add("Local enterprise partnership", "GFirst LEP", "LEP"));

        ApiAnswer answer = whatIf(changes);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.at("/before/members").asInt()).isEqualTo(19);
        assertThat(answer.at("/before/overCapacity").asInt()).isZero();
        assertThat(answer.at("/before/quorum").toString()).isEqualTo("{\"members\":5,\"units\":4}");
        assertThat(answer.at("/after/members").asInt()).isEqualTo(26);
        assertThat(answer.at("/after/capacity").asInt()).isEqualTo(23);
        assertThat(answer.at("/after/overCapacity").asInt()).isEqualTo(3);
        assertThat(answer.at("/after/quorum").toString()).isEqualTo("{\"members\":7,\"units\":4}");
        assertThat(answer.at("/after/votingUnits").asInt()).isEqualTo(8);
        assertThat(answer.at("/after/unlistedUnits").toString()).isEqualTo("[\"VCSE\",\"LEP\"]");
        assertThat(answer.at("/after/requirementSets/0/compliant").asBoolean()).isTrue();
        assertThat(answer.at("/before/severalSeats").toString())
                .contains("{\"organisation\":\"Gloucestershire CCG\",\"seats\":3}");
    }

    @Test
    void changes_nothing() {
        ApiAnswer before = clerk.get("bodies/" + board.id());

        whatIf(List.of(Map.of("drop", board.seat("Director of Public Health"))));

        assertThat(clerk.get("bodies/" + board.id()).body()).isEqualTo(before.body());
        assertThat(clerk.get("bodies/" + board.id()).header("ETag")).isEqualTo(before.header("ETag"));
    }

    @Test
    @Rule("R-MEM-1")
    void finds_what_the_law_requires_missing_when_its_seat_is_dropped() {
        ApiAnswer answer = whatIf(List.of(Map.of("drop", board.seat("Director of Public Health"))));

        assertThat(answer.at("/before/requirementSets/0/compliant").asBoolean()).isTrue();
        assertThat(answer.at("/after/requirementSets/0/compliant").asBoolean()).isFalse();
        assertThat(answer.text("/after/requirementSets/0/missing/0/requirement/title"))
                .isEqualTo("Director of public health");
        assertThat(answer.at("/after/members").asInt()).isEqualTo(18);
    }

    @Test
    void finds_a_seat_refilled_by_another() {
        String seat = board.seat("Additional CCG member");

        ApiAnswer answer = whatIf(List.of(Map.of("refill", Map.of("seat", seat, "organisationName", "Primary care"))));

        assertThat(answer.at("/after/seats").asInt()).isEqualTo(20);
        assertThat(answer.at("/after/members").asInt()).isEqualTo(19);
        assertThat(answer.at("/after/severalSeats").toString())
                .contains("{\"organisation\":\"Gloucestershire CCG\",\"seats\":2}");
    }

    @Test
    @Rule("R-MEM-6")
    void keeps_a_person_who_loses_one_of_two_seats() {
        ApiAnswer answer = whatIf(List.of(Map.of("drop", board.seat("Chair, 2gether NHS Foundation Trust"))));

        assertThat(answer.at("/after/seats").asInt()).isEqualTo(19);
        assertThat(answer.at("/after/members").asInt()).isEqualTo(19);
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_with_a_fault_that_is_named() {
        assertRefused(Map.of(), 422, "/changes/0");
        assertRefused(Map.of("drop", UUID.randomUUID()), 422, "/changes/0");
        assertRefused(Map.of("drop", "a seat"), 400, "/changes/0/drop");
        assertRefused(Map.of("add", Map.of("unit", "x")), 400, "/changes/0/add/title");
        assertRefused(Map.of("add", Map.of("title", " ")), 422, "/changes/0/add/title");
        assertRefused(Map.of("add", Map.of("title", "x", "organisation", UUID.randomUUID())), 422, "/changes/0");
        assertRefused(Map.of("refill", Map.of("seat", board.seat("Chief Constable"))), 422, "/changes/0/refill");
    }

    @Test
    @Rule("R-ALL-1")
    void is_for_those_at_work_in_the_tenant() {
        String path = clerk.path("bodies/" + board.id() + "/what-if");
        Map<String, Object> nothing = Map.of("changes", List.of());

        assertThat(api.asAnyone().post(path, nothing).status()).isEqualTo(401);
        assertThat(api.as(Tokens.of("x", Tenants.BOROUGH, "secretariat"))
                        .post(path, nothing)
                        .status())
                .isEqualTo(404);
        assertThat(api.as(Tokens.of("x", Tenants.COUNTY, "analyst"))
                        .post(path, nothing)
                        .status())
                .isEqualTo(200);
    }

    private void assertRefused(Map<String, ?> change, int status, String pointer) {
        ApiAnswer answer = whatIf(List.of(change));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    private ApiAnswer whatIf(List<?> changes) {
        return clerk.post("bodies/" + board.id() + "/what-if", Map.of("on", "2019-07-23", "changes", changes));
    }

    private static Map<String, Object> add(String title, String organisation, String unit) {
        return Map.of("add", Map.of("title", title, "organisationName", organisation, "unit", unit));
    }
}
