package org.quorate.membership.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.membership.Roster;
import org.quorate.contracts.membership.TermEndingCorrected;
import org.quorate.contracts.membership.VacancyOpened;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-ALL-3")
class PuttingAnEndingRightTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private Clerk clerk;
    private String body;
    private String term;

    @BeforeEach
    void aTermThatEndedOnTheWrongDay() {
        clock.setLondon("2019-07-14T10:00");
        clerk = Clerk.ofCounty(api);
        body = clerk.body("Board");
        String seat = clerk.seat(body, "Councillor", clerk.organisation("County council"), null);
        term = clerk.term(body, seat, clerk.person("Councillor"), "2018-05-01");
        clerk.post("bodies/" + body + "/terms/" + term + "/ending", Map.of("on", "2019-05-14", "reason", "ceased"));
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void shows_what_holds_what_had_been_on_record_and_why_and_tells_it() {
        ApiAnswer corrected = correct(Map.of("on", "2019-06-30", "reason", "removed"));

        assertThat(corrected.status()).as(corrected.body().toString()).isEqualTo(200);
        ApiAnswer shown = clerk.get("bodies/" + body + "/terms/" + term);
        assertThat(shown.text("/ending/on")).isEqualTo("2019-06-30");
        assertThat(shown.text("/ending/reason")).isEqualTo("removed");
        assertThat(shown.text("/corrections/0/was/on")).isEqualTo("2019-05-14");
        assertThat(shown.text("/corrections/0/was/reason")).isEqualTo("ceased");
        assertThat(shown.text("/corrections/0/amended/why")).isEqualTo("The letter had been misread");
        assertThat(shown.text("/corrections/0/amended/at")).isEqualTo("2019-07-14T09:00:00Z");
        assertThat(clerk.get("bodies/" + body + "/roster?on=2019-06-30")
                        .at("/members")
                        .size())
                .isOne();
        try (Events events = Events.on("membership", "rosters")) {
            TermEndingCorrected told = events.await(
                    TermEndingCorrected.class, fact -> fact.termId().equals(term));
            assertThat(told.on()).hasToString("2019-06-30");
            assertThat(told.wasOn()).hasToString("2019-05-14");
            events.await(
                    VacancyOpened.class,
                    fact -> fact.bodyId().equals(body)
                            && fact.since().toString().equals("2019-07-01"));
            events.await(Roster.class, roster -> roster.bodyId().equals(body) && endsOn(roster, "2019-06-30"));
        }
    }

    @Test
    void names_who_put_it_right_to_the_secretariat_alone() {
        correct(Map.of("on", "2019-06-30", "reason", "removed"));

        String path = "bodies/" + body + "/terms/" + term;
        assertThat(clerk.get(path).at("/corrections/0/amended/by").isString()).isFalse();
        assertThat(clerk.speaking().get(clerk.path(path)).text("/corrections/0/amended/by"))
                .isNotEmpty();
    }

    @Test
    void takes_back_an_ending_and_the_term_runs_on() {
        ApiAnswer back = clerk.post(
                "bodies/" + body + "/terms/" + term + "/ending/withdrawal", Map.of("why", "It was someone else's"));

        assertThat(back.status()).as(back.body().toString()).isEqualTo(200);
        assertThat(back.at("/ending").isObject()).isFalse();
        assertThat(clerk.get("bodies/" + body + "/roster").at("/members").size())
                .isOne();
        assertThat(clerk.post(
                                "bodies/" + body + "/terms/" + term + "/ending/withdrawal",
                                Map.of("why", "It was someone else's"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void goes_with_the_body_when_it_is_taken_elsewhere() {
        correct(Map.of("on", "2019-06-30", "reason", "removed"));
        String document = clerk.speaking()
                .get(clerk.path("bodies/" + body + "/export"))
                .body()
                .toString();
        Clerk borough = Clerk.of(api, Tenants.BOROUGH);

        String there = Clerk.created(borough.speaking().post(borough.path("bodies/import?ids=minted"), document));

        ApiAnswer shown = borough.get("bodies/" + there + "/terms");
        assertThat(shown.text("/items/0/ending/on")).isEqualTo("2019-06-30");
        assertThat(shown.text("/items/0/corrections/0/was/on")).isEqualTo("2019-05-14");
        assertThat(shown.text("/items/0/corrections/0/amended/why")).isEqualTo("The letter had been misread");
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_with_the_field_and_the_rule() {
        assertRefused(Map.of("on", "2018-04-30", "reason", "ceased"), "/on", "R-MEM-14");
        assertRefused(Map.of("on", "2019-05-14", "reason", "ceased"), "/on", "R-ALL-3");
        assertRefused(Map.of("on", "2019-05-14", "reason", "vanished"), "/reason", "R-MEM-8");
        assertRefused(Map.of("on", "2019-05-14", "reason", "removed", "why", " "), "/why", "R-ALL-3");
        assertThat(correct(Map.of("on", "2019-02-30", "reason", "ceased")).status())
                .isEqualTo(400);
        assertThat(clerk.get("bodies/" + body + "/terms/" + term)
                        .at("/corrections")
                        .size())
                .isZero();
    }

    @Test
    void is_made_by_the_secretariat_and_by_one_who_saw_the_body_as_it_is() {
        String path = "bodies/" + body + "/terms/" + term;
        String etag = clerk.get(path).header("ETag").orElseThrow();
        Map<String, String> right = Map.of("on", "2019-06-30", "reason", "removed", "why", "Misread");
        assertThat(api.asAnyone()
                        .post(clerk.path(path + "/ending/correction"), right)
                        .status())
                .isEqualTo(401);
        correct(Map.of("on", "2019-06-01", "reason", "removed"));

        assertThat(clerk.speaking()
                        .ifMatch(etag)
                        .post(clerk.path(path + "/ending/correction"), right)
                        .status())
                .isEqualTo(412);
    }

    private ApiAnswer correct(Map<String, String> right) {
        Map<String, String> sent = new HashMap<>(Map.of("why", "The letter had been misread"));
        sent.putAll(right);
        return clerk.post("bodies/" + body + "/terms/" + term + "/ending/correction", sent);
    }

    private void assertRefused(Map<String, String> sent, String pointer, String rule) {
        ApiAnswer answer = correct(sent);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(List.of(answer.text("/errors/0/pointer"), answer.rule())).containsExactly(pointer, rule);
    }

    private static boolean endsOn(Roster roster, String day) {
        return roster.seats().stream()
                .flatMap(seat -> seat.terms().stream())
                .anyMatch(
                        term -> term.until() != null && term.until().toString().equals(day));
    }
}
