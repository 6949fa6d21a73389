package org.quorate.membership.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-MEM-18")
class RevisingABodyTests {

    @Autowired
    private Api api;

    private Clerk clerk;
    private String body;

    @BeforeEach
    void atWork() {
        clerk = Clerk.ofCounty(api);
        body = clerk.body("Board");
    }

    @Test
    void leaves_every_answer_about_earlier_days_as_it_was() {
        Map<String, Object> other = of("Health and Wellbeing Partnership", "2022-07-01");
        other.put("venue", Map.of("name", "Cabinet Suite", "capacity", 23));

        ApiAnswer revised = revise(body, other);

        assertThat(revised.status()).as(revised.body().toString()).isEqualTo(200);
        assertThat(clerk.get("bodies/" + body + "?on=2022-06-30").text("/name")).isEqualTo("Board");
        assertThat(clerk.get("bodies/" + body + "?on=2022-07-01").text("/name"))
                .isEqualTo("Health and Wellbeing Partnership");
        assertThat(clerk.get("bodies/" + body + "?on=2022-07-01")
                        .at("/venue/capacity")
                        .asInt())
                .isEqualTo(23);
        assertThat(revise(body, of("Else", "2022-06-30")).text("/errors/0/pointer"))
                .isEqualTo("/from");
        assertThat(revise(body, of("Corrected", "2022-07-01")).text("/name")).isEqualTo("Corrected");
    }

    @Test
    void gives_it_lines_of_reporting_and_a_secretariat_that_serves_several() {
        String served = clerk.body("Served");
        String secretariat = clerk.body("Secretariat");
        for (String each : List.of(body, served)) {
            Map<String, Object> with = of("Served", "2022-07-01");
            with.put("secretariat", Map.of("body", secretariat));
            with.put("reportsTo", each.equals(body) ? List.of(served) : List.of());
            assertThat(revise(each, with).status()).isEqualTo(200);
        }

        ApiAnswer shown = clerk.get("bodies/" + body + "?on=2022-07-01");

        assertThat(shown.text("/secretariat/body")).isEqualTo(secretariat);
        assertThat(shown.text("/reportsTo/0")).isEqualTo(served);
        Map<String, Object> byACouncil = of("Served", "2022-08-01");
        byACouncil.put("secretariat", Map.of("organisation", clerk.organisation("County council")));
        assertThat(revise(body, byACouncil).text("/secretariat/name")).isEqualTo("County council");
    }

    @Test
    void never_lets_bodies_go_round_in_a_circle() {
        String group = under(body);
        String below = under(group);

        Map<String, Object> round = of("Board", "2022-07-01");
        round.put("partOf", below);
        assertThat(revise(body, round).text("/errors/0/pointer")).isEqualTo("/partOf");
        round.put("partOf", body);
        assertThat(revise(body, round).text("/errors/0/pointer")).isEqualTo("/partOf");
        round.remove("partOf");
        round.put("reportsTo", List.of(below));
        ApiAnswer refused = revise(body, round);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/reportsTo");
        round.put("reportsTo", List.of(body));
        assertThat(revise(body, round).status()).isEqualTo(422);
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_with_a_fault_that_is_named() {
        refused("name", " ", "/name");
        refused("jointHosts", List.of("nobody-here"), "/jointHosts/0");
        refused("partOf", UUID.randomUUID(), "/partOf");
        refused("reportsTo", List.of(UUID.randomUUID()), "/reportsTo/0");
        String other = clerk.body("Other");
        refused("reportsTo", List.of(other, other), "/reportsTo");
        refused("secretariat", Map.of("body", body), "/secretariat");
        refused("secretariat", Map.of(), "/secretariat");
        refused("secretariat", Map.of("organisation", UUID.randomUUID()), "/secretariat/organisation");
        refused("venue", Map.of("name", "Room", "capacity", 0), "/venue/capacity");
        assertThat(api.as(Tokens.of("clerk", Tenants.ICB, "secretariat"))
                        .put(clerk.path("bodies/" + body), of("Theirs", "2022-07-01"))
                        .status())
                .isEqualTo(404);
        Clerk elsewhere = Clerk.of(api, Tenants.BOROUGH);
        assertThat(elsewhere
                        .speaking()
                        .put(elsewhere.path("bodies/" + body), of("Theirs", "2022-07-01"))
                        .status())
                .isEqualTo(404);
    }

    private void refused(String field, Object wrong, String pointer) {
        Map<String, Object> sent = of("Board", "2022-07-01");
        sent.put(field, wrong);
        assertThat(revise(body, sent).text("/errors/0/pointer")).isEqualTo(pointer);
    }

    private String under(String parent) {
        return Clerk.created(clerk.post("bodies", Map.of("name", "Group", "kind", "group", "partOf", parent)));
    }

    private ApiAnswer revise(String which, Map<String, Object> to) {
        return clerk.speaking().put(clerk.path("bodies/" + which), to);
    }

    private static Map<String, Object> of(String name, String from) {
        return new HashMap<>(Map.of("name", name, "kind", "HWB", "formed", "2018-04-01", "from", from));
    }
}
