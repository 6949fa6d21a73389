package org.quorate.membership.conduct.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.membership.Roster;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-MEM-16")
class AcceptingTheCodeTests {

    private static final String TERMS = """
            {"inForceFrom": "%s", "voting": {"by": "member"}, "quorum": {"members": 1},
             "membership": {"codeOfConduct": {"version": "%s", "beforeVoting": true}}}
            """;

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String account = "member-" + UUID.randomUUID();
    private Clerk clerk;
    private String body;
    private String person;
    private String term;

    @BeforeEach
    void aGroupWithACode() {
        clock.setLondon("2019-05-14T10:00");
        clerk = Clerk.ofCounty(api);
        body = clerk.body("Strategic group");
        String seat = clerk.seat(body, "VCS Assembly", null, null);
        assertThat(clerk.post("bodies/" + body + "/constitutions", TERMS.formatted("2018-04-01", "2018"))
                        .status())
                .isEqualTo(201);
        person = Clerk.created(
                clerk.post("people", Map.of("office", "Chief Executive, VCS Assembly", "account", account)));
        term = clerk.term(body, seat, person, "2018-04-01");
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void is_done_by_the_member_themself_and_told_in_the_roster() {
        assertThat(clerk.get("bodies/" + body + "/acceptances").text("/outstanding/0/office"))
                .isEqualTo("Chief Executive, VCS Assembly");

        ApiAnswer accepted = accept(Tokens.of(account, Tenants.BOROUGH, "member"), Map.of("term", term));

        assertThat(accepted.status()).as(accepted.body().toString()).isEqualTo(201);
        assertThat(accepted.text("/items/0/version")).isEqualTo("2018");
        assertThat(accepted.at("/items/0/inPerson").asBoolean()).isTrue();
        assertThat(accepted.at("/outstanding").size()).isZero();
        assertThat(accepted.body().toString()).doesNotContain(account);
        try (Events events = Events.on("rosters")) {
            Roster roster = events.await(
                    Roster.class,
                    told -> told.bodyId().equals(body)
                            && told.seats().stream()
                                    .flatMap(seat -> seat.terms().stream())
                                    .anyMatch(each -> each.codeAcceptedOn() != null));
            assertThat(roster.seats().getFirst().terms().getFirst().codeAcceptedOn())
                    .isEqualTo(LocalDate.of(2019, 5, 14));
        }
    }

    @Test
    void is_recorded_by_the_secretariat_for_others() {
        ApiAnswer accepted = accept(secretariat(), Map.of("person", person, "version", "2018", "on", "2018-04-20"));

        assertThat(accepted.status()).isEqualTo(201);
        assertThat(accepted.at("/items/0/inPerson").asBoolean()).isFalse();
        assertThat(accept(secretariat(), Map.of("person", person)).status()).isEqualTo(409);
        assertThat(clerk.get("bodies/" + body + "/acceptances?on=2018-04-19")
                        .at("/outstanding")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void has_to_be_done_again_for_a_new_version() {
        accept(secretariat(), Map.of("person", person));
        clerk.post("bodies/" + body + "/constitutions", TERMS.formatted("2019-05-01", "2019"));

        assertThat(clerk.get("bodies/" + body + "/acceptances")
                        .at("/outstanding")
                        .size())
                .isEqualTo(1);
        assertThat(accept(secretariat(), Map.of("person", person)).status()).isEqualTo(201);
        assertThat(clerk.get("bodies/" + body + "/acceptances").at("/items").size())
                .isEqualTo(2);
    }

    @Test
    @Rule({"R-ALL-1", "R-ALL-4"})
    void is_refused_with_a_fault_that_is_named() {
        assertRefused(Map.of("person", person, "version", "2077"), "/version");
        assertRefused(Map.of("person", person, "on", "2019-05-15"), "/on");
        assertRefused(Map.of("person", clerk.person("Bystander")), "/person");
        assertRefused(Map.of("person", UUID.randomUUID()), "/person");
        assertRefused(Map.of("term", UUID.randomUUID()), "/term");
        assertRefused(Map.of(), "/person");
        assertThat(accept(Tokens.of("somebody", Tenants.COUNTY, "member"), Map.of("person", person))
                        .status())
                .isEqualTo(403);
        assertThat(accept(Tokens.of("somebody", Tenants.BOROUGH, "member"), Map.of("person", person))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void goes_with_an_induction_that_is_on_record() {
        ApiAnswer inducted = clerk.post(
                "bodies/" + body + "/inductions",
                Map.of("person", person, "on", "2018-04-20", "by", "Partnership manager"));

        assertThat(inducted.status()).as(inducted.body().toString()).isEqualTo(201);
        ApiAnswer all = clerk.get("bodies/" + body + "/inductions");
        assertThat(all.text("/items/0/by")).isEqualTo("Partnership manager");
        assertThat(all.text("/items/0/office")).isEqualTo("Chief Executive, VCS Assembly");
        assertThat(clerk.post(
                                "bodies/" + body + "/inductions",
                                Map.of("person", clerk.person("Bystander"), "on", "2018-04-20", "by", "x"))
                        .text("/errors/0/pointer"))
                .isEqualTo("/person");
        assertThat(clerk.post("bodies/" + body + "/inductions", Map.of("person", person, "on", "2019-05-15", "by", "x"))
                        .text("/errors/0/pointer"))
                .isEqualTo("/on");
    }

    private void assertRefused(Map<String, ?> request, String pointer) {
        ApiAnswer answer = accept(secretariat(), request);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    private ApiAnswer accept(String token, Map<String, ?> request) {
        return api.as(token).post(clerk.path("bodies/" + body + "/acceptances"), request);
    }

    private static String secretariat() {
        return Tokens.of("clerk", Tenants.COUNTY, "secretariat");
    }
}
