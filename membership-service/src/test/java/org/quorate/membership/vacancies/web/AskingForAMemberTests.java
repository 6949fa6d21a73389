package org.quorate.membership.vacancies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.membership.VacancyFilled;
import org.quorate.contracts.membership.VacancyOpened;
import org.quorate.contracts.membership.VacancyReferred;
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
@Rule("R-MEM-13")
class AskingForAMemberTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private Clerk clerk;
    private String body;
    private String organisation;
    private String seat;
    private String other;

    @BeforeEach
    void aBoardWithTwoSeats() {
        clock.setLondon("2019-05-14T10:00");
        clerk = Clerk.ofCounty(api);
        body = clerk.body("Board");
        organisation = clerk.organisation("Healthwatch");
        seat = clerk.seat(body, "Healthwatch", organisation, null);
        other = clerk.seat(body, "Constabulary", clerk.organisation("Constabulary"), null);
        clerk.term(body, seat, clerk.person("Manager, Healthwatch"), "2018-04-01");
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void counts_seats_that_were_never_filled() {
        ApiAnswer vacancies = clerk.get("bodies/" + body + "/vacancies");

        assertThat(vacancies.at("/items").size()).isEqualTo(1);
        assertThat(vacancies.text("/items/0/seat/title")).isEqualTo("Constabulary");
        assertThat(vacancies.text("/items/0/organisation/name")).isEqualTo("Constabulary");
        assertThat(vacancies.text("/items/0/since")).isEqualTo("2018-04-01");
        assertThat(vacancies.at("/items/0/askedOn").isMissingNode()).isTrue();
        assertThat(vacancies.at("/items/0/overdue").asBoolean()).isFalse();
    }

    @Test
    void is_recorded_with_its_day_and_when_an_answer_is_due() {
        ApiAnswer asked = ask(other, Map.of("askedOn", "2019-05-01", "dueBy", "2019-05-13"));

        assertThat(asked.status()).as(asked.body().toString()).isEqualTo(200);
        assertThat(asked.text("/askedOn")).isEqualTo("2019-05-01");
        assertThat(asked.at("/overdue").asBoolean()).isTrue();
        ask(other, Map.of("askedOn", "2019-05-14", "dueBy", "2019-05-14"));
        ApiAnswer again = clerk.get("bodies/" + body + "/vacancies");
        assertThat(again.text("/items/0/askedOn")).isEqualTo("2019-05-14");
        assertThat(again.at("/items/0/overdue").asBoolean()).isFalse();
        try (Events events = Events.on("membership")) {
            VacancyReferred told =
                    events.await(VacancyReferred.class, fact -> fact.bodyId().equals(body));
            assertThat(told.dueBy()).isEqualTo("2019-05-13");
            assertThat(told.organisation()).isEqualTo("Constabulary");
        }
    }

    @Test
    void is_refused_with_a_fault_that_is_named() {
        assertThat(ask(seat, Map.of("askedOn", "2019-05-01")).status()).isEqualTo(409);
        assertThat(ask(UUID.randomUUID().toString(), Map.of("askedOn", "2019-05-01"))
                        .status())
                .isEqualTo(404);
        assertRefused(Map.of("askedOn", "2019-05-15"), "/askedOn", 422);
        assertRefused(Map.of("askedOn", "2019-05-14", "dueBy", "2019-05-13"), "/dueBy", 422);
        assertRefused(Map.of("askedOn", "2019-02-30"), "/askedOn", 400);
        assertRefused(Map.of(), "/askedOn", 400);
        assertThat(api.as(Tokens.of("member", Tenants.COUNTY, "member"))
                        .post(
                                clerk.path("bodies/" + body + "/vacancies/" + other + "/request"),
                                Map.of("askedOn", "2019-05-01"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void may_come_before_the_seat_is_left() {
        end("resigned", "2019-06-30");

        ApiAnswer asked = ask(seat, Map.of("askedOn", "2019-05-14", "dueBy", "2019-07-01"));

        assertThat(asked.text("/since")).isEqualTo("2019-07-01");
        clock.setLondon("2019-07-02T10:00");
        ApiAnswer listed = clerk.get("vacancies?organisation=" + organisation);
        assertThat(listed.at("/items").size()).isEqualTo(1);
        assertThat(listed.text("/items/0/askedOn")).isEqualTo("2019-05-14");
        assertThat(listed.text("/items/0/body/id")).isEqualTo(body);
        assertThat(clerk.get("vacancies?organisation=" + organisation + "&overdueOn=2019-07-02")
                        .at("/items")
                        .size())
                .isEqualTo(1);
        assertThat(clerk.get("vacancies?organisation=" + organisation + "&overdueOn=2019-07-01")
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    @Rule("R-MEM-8")
    void is_done_by_rule_when_the_member_lost_the_post() {
        end("ceased", "2019-05-14");
        clock.setLondon("2019-05-15T10:00");

        ApiAnswer listed = clerk.get("vacancies?organisation=" + organisation);

        assertThat(listed.text("/items/0/since")).isEqualTo("2019-05-15");
        assertThat(listed.text("/items/0/askedOn")).isEqualTo("2019-05-14");
        assertThat(listed.text("/items/0/organisation/name")).isEqualTo("Healthwatch");
    }

    @Test
    void ends_with_the_vacancy_and_is_told_so() {
        ask(other, Map.of("askedOn", "2019-05-01"));
        String term = clerk.term(body, other, clerk.person("Chief constable"), "2019-05-14");

        assertThat(clerk.get("bodies/" + body + "/vacancies").at("/items").size())
                .isZero();
        assertThat(clerk.get("bodies/" + body + "/vacancies?on=2019-05-13").text("/items/0/askedOn"))
                .isEqualTo("2019-05-01");
        try (Events events = Events.on("membership")) {
            assertThat(events.await(VacancyOpened.class, fact -> fact.seatId().equals(other))
                            .since())
                    .isEqualTo("2018-04-01");
            assertThat(events.await(VacancyFilled.class, fact -> fact.seatId().equals(other))
                            .termId())
                    .isEqualTo(term);
        }
    }

    @Test
    @Rule("R-ALL-1")
    void is_the_tenant_s_own_business() {
        assertThat(Clerk.of(api, Tenants.BOROUGH)
                        .get("vacancies?organisation=" + organisation)
                        .at("/items")
                        .size())
                .isZero();
    }

    private void end(String reason, String on) {
        String term = clerk.get("bodies/" + body + "/seats/" + seat).text("/holder/term");
        assertThat(clerk.post("bodies/" + body + "/terms/" + term + "/ending", Map.of("on", on, "reason", reason))
                        .status())
                .isEqualTo(200);
    }

    private void assertRefused(Map<String, ?> request, String pointer, int status) {
        ApiAnswer answer = ask(other, request);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    private ApiAnswer ask(String of, Map<String, ?> request) {
        return clerk.post("bodies/" + body + "/vacancies/" + of + "/request", request);
    }
}
