package org.quorate.membership.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.membership.OrganisationChanged;
import org.quorate.contracts.membership.Roster;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-ALL-3")
class BeingCalledOtherwiseTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private Clerk clerk;
    private String body;
    private String partner;
    private String person;

    @BeforeEach
    void aPartnerAndAPersonOnABoard() {
        clock.setLondon("2022-07-14T10:00");
        clerk = Clerk.ofCounty(api);
        body = clerk.body("Board");
        partner = clerk.organisation("Clinical Comissioning Group");
        person = Clerk.created(clerk.post("people", Map.of("office", "Chair of the CGC", "account", "ccg-chair")));
        clerk.term(body, clerk.seat(body, "Health", partner, null), person, "2019-01-01");
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void a_partner_whose_name_was_wrong_was_never_called_so() {
        changeOrganisation(Map.of("name", "Clinical Commissioning Group", "sector", "public"));

        awaitOnRoster("2019-06-01", "/members/0/seats/0/organisation/name", "Clinical Commissioning Group");
        assertThat(clerk.get("organisations/" + partner).text("/formerly/0/name"))
                .isEqualTo("Clinical Comissioning Group");
        assertThat(clerk.get("organisations/" + partner).text("/formerly/0/amended/why"))
                .isEqualTo("As it calls itself");
    }

    @Test
    void a_partner_with_a_new_name_is_called_so_from_the_day_on() {
        changeOrganisation(Map.of("name", "Integrated Care Board", "sector", "public", "from", "2022-07-01"));

        awaitOnRoster("2022-07-01", "/members/0/seats/0/organisation/name", "Integrated Care Board");
        assertThat(clerk.get("bodies/" + body + "/roster?on=2022-06-30").text("/members/0/seats/0/organisation/name"))
                .isEqualTo("Clinical Comissioning Group");
        assertThat(clerk.get("organisations/" + partner).text("/formerly/0/until"))
                .isEqualTo("2022-06-30");
        try (Events events = Events.on("membership")) {
            OrganisationChanged told = events.await(
                    OrganisationChanged.class, fact -> fact.organisationId().equals(partner));
            assertThat(told.from()).hasToString("2022-07-01");
        }
    }

    @Test
    void a_person_whose_office_was_wrong_never_held_it() {
        changePerson(Map.of("office", "Chair of the CCG"));

        awaitOnRoster("2019-06-01", "/members/0/office", "Chair of the CCG");
        assertThat(clerk.get("people/" + person).text("/formerly/0/office")).isEqualTo("Chair of the CGC");
    }

    @Test
    void a_person_with_a_new_office_keeps_the_one_in_which_a_term_began() {
        changePerson(Map.of("office", "Chair of the ICB", "from", "2022-07-01"));
        String next = clerk.body("Next board");
        clerk.term(next, clerk.seat(next, "Health", null, null), person, "2022-07-02");

        assertThat(clerk.get("bodies/" + body + "/roster").text("/members/0/office"))
                .isEqualTo("Chair of the CGC");
        assertThat(clerk.get("bodies/" + next + "/roster").text("/members/0/office"))
                .isEqualTo("Chair of the ICB");
    }

    @Test
    void a_person_acts_by_the_new_account_on_every_body_and_nobody_is_shown_it() {
        changePerson(Map.of("office", "Chair of the CGC", "account", "icb-chair"));

        try (Events events = Events.on("rosters")) {
            events.await(
                    Roster.class,
                    roster -> roster.bodyId().equals(body)
                            && roster.seats().stream()
                                    .flatMap(seat -> seat.terms().stream())
                                    .anyMatch(term -> "icb-chair".equals(term.account())));
        }
        assertThat(clerk.speaking().get(clerk.path("people/" + person)).raw().body())
                .doesNotContain("icb-chair", "ccg-chair");
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_with_the_field_and_the_rule_and_changes_nothing() {
        assertRefused(put("organisations/" + partner, Map.of("name", " ", "sector", "nhs", "why", "x")), "/name");
        assertRefused(put("people/" + person, Map.of("office", "Chair", "why", " ")), "/why");
        assertRefused(put("people/" + person, Map.of("office", "Chair", "why", "x", "from", "2022-07-15")), "/from");
        assertThat(put("people/" + person, Map.of("office", "Chair")).status()).isEqualTo(400);
        assertThat(clerk.get("people/" + person).text("/office")).isEqualTo("Chair of the CGC");
        assertThat(api.asAnyone()
                        .put(clerk.path("people/" + person), Map.of("office", "x", "why", "x"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void is_not_done_by_one_who_saw_it_as_it_was() {
        String etag = clerk.get("people/" + person).header("ETag").orElseThrow();
        changePerson(Map.of("office", "Chair of the CCG"));

        ApiAnswer stale = clerk.speaking()
                .ifMatch(etag)
                .put(clerk.path("people/" + person), Map.of("office", "Someone else", "why", "x"));

        assertThat(stale.status()).isEqualTo(412);
    }

    private void changeOrganisation(Map<String, String> said) {
        assertDone(put("organisations/" + partner, withWhy(said)));
    }

    private void changePerson(Map<String, String> said) {
        assertDone(put("people/" + person, withWhy(said)));
    }

    private static Map<String, String> withWhy(Map<String, String> said) {
        Map<String, String> sent = new java.util.HashMap<>(said);
        sent.put("why", "As it calls itself");
        return sent;
    }

    private ApiAnswer put(String path, Map<String, String> said) {
        return clerk.speaking().put(clerk.path(path), said);
    }

    private void awaitOnRoster(String day, String pointer, String expected) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(clerk.get("bodies/" + body + "/roster?on=" + day)
                                .text(pointer))
                        .isEqualTo(expected));
    }

    private static void assertDone(ApiAnswer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    private static void assertRefused(ApiAnswer answer, String pointer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(List.of(answer.text("/errors/0/pointer"))).containsExactly(pointer);
        assertThat(answer.rule()).startsWith("R-ALL-");
    }
}
