package org.quorate.membership.seatsheld.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Rule("R-MEM-6")
class TheSeatsOfAPersonTests {

    @Autowired
    private Api api;

    private Clerk clerk;
    private String account;
    private String person;
    private String board;

    @BeforeEach
    void someoneOnTwoBodies() {
        clerk = Clerk.ofCounty(api);
        account = "dph-" + UUID.randomUUID();
        person = Clerk.created(clerk.post("people", Map.of("office", "Director of Public Health", "account", account)));
        board = clerk.body("Board");
        String seat = clerk.seat(board, "Public health", clerk.organisation("County council"), null);
        clerk.term(board, seat, person, "2018-04-01");
        clerk.post("bodies/" + board + "/offices", Map.of("role", "vice-chair", "seat", seat, "from", "2019-05-14"));
        String group = clerk.body("Group");
        String left = clerk.term(group, clerk.seat(group, "Health", null, null), person, "2019-04-01");
        clerk.post("bodies/" + group + "/terms/" + left + "/ending", Map.of("on", "2020-03-31", "reason", "ceased"));
    }

    @Test
    void are_all_shown_to_anyone_with_the_body_and_the_offices() {
        ApiAnswer shown = clerk.get("people/" + person + "/seats");

        assertThat(shown.status()).isEqualTo(200);
        assertThat(bodies(shown)).containsExactly("Board", "Group");
        assertThat(shown.text("/seats/0/term/title")).isEqualTo("Public health");
        assertThat(shown.text("/seats/0/organisation/name")).isEqualTo("County council");
        assertThat(shown.text("/seats/0/offices/0/role")).isEqualTo("vice-chair");
        assertThat(shown.text("/seats/1/term/ending/on")).isEqualTo("2020-03-31");
        assertThat(shown.raw().body()).doesNotContain(account);
    }

    @Test
    void are_those_of_a_day_where_one_is_asked_for() {
        assertThat(bodies(clerk.get("people/" + person + "/seats?on=2020-04-01")))
                .containsExactly("Board");
        assertThat(bodies(clerk.get("people/" + person + "/seats?on=2018-03-31")))
                .isEmpty();
        assertThat(clerk.get("people/" + person + "/seats?on=2019-02-30").status())
                .isEqualTo(400);
    }

    @Test
    @Rule("R-ALL-1")
    void are_shown_on_a_body_that_another_tenant_runs_together_with_this_one_and_on_no_other() {
        Clerk icb = Clerk.of(api, Tenants.ICB);
        String there = Clerk.created(
                icb.post("people", Map.of("office", "Director of Public Health, county", "account", account)));
        String joint = Clerk.created(icb.post(
                "bodies", Map.of("name", "Partnership", "kind", "ICP", "jointHosts", List.of(Tenants.COUNTY))));
        icb.term(joint, icb.seat(joint, "Public health", null, null), there, "2022-07-01");
        String own = icb.body("Board of their own");
        icb.term(own, icb.seat(own, "Public health", null, null), there, "2022-07-01");

        ApiAnswer shown = clerk.get("people/" + person + "/seats");

        assertThat(bodies(shown)).containsExactly("Board", "Group", "Partnership");
        assertThat(shown.text("/seats/2/body/host")).isEqualTo(Tenants.ICB);
        assertThat(clerk.get("people/" + there + "/seats").status()).isEqualTo(404);
    }

    private static List<String> bodies(ApiAnswer shown) {
        return shown.at("/seats")
                .valueStream()
                .map(seat -> seat.at("/body/name"))
                .map(JsonNode::asString)
                .toList();
    }
}
