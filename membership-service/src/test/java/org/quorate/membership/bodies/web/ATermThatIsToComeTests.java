package org.quorate.membership.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.membership.Roster;
import org.quorate.contracts.membership.TermChanged;
import org.quorate.contracts.membership.TermWithdrawn;
import org.quorate.contracts.membership.VacancyOpened;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-MEM-14")
class ATermThatIsToComeTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private Clerk clerk;
    private String body;
    private String seat;
    private String first;
    private String second;
    private String running;
    private String toCome;

    @BeforeEach
    void oneWhoHoldsTheSeatAndOneWhoWill() {
        clock.setLondon("2019-05-14T10:00");
        clerk = Clerk.ofCounty(api);
        body = clerk.body("Board");
        seat = clerk.seat(body, "Councillor", clerk.organisation("County council"), null);
        first = clerk.person("First councillor");
        second = clerk.person("Second councillor");
        running = Clerk.created(clerk.post(
                "bodies/" + body + "/terms",
                Map.of("seat", seat, "person", first, "from", "2018-05-01", "until", "2019-06-30")));
        toCome = clerk.term(body, seat, second, "2019-07-01");
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void may_be_of_somebody_else_and_begin_and_end_otherwise() {
        String third = clerk.person("Third councillor");

        ApiAnswer changed = arrange(toCome, Map.of("person", third, "from", "2019-07-15", "until", "2023-05-01"));

        assertThat(changed.status()).as(changed.body().toString()).isEqualTo(200);
        assertThat(changed.text("/office")).isEqualTo("Third councillor");
        assertThat(roster("2019-07-14").at("/members").size()).isZero();
        assertThat(roster("2019-07-15").text("/members/0/office")).isEqualTo("Third councillor");
        try (Events events = Events.on("membership")) {
            TermChanged told =
                    events.await(TermChanged.class, fact -> fact.termId().equals(toCome));
            assertThat(told.personId()).isEqualTo(third);
            assertThat(told.from()).hasToString("2019-07-15");
        }
    }

    @Test
    @Rule("R-MEM-13")
    void may_be_taken_back_and_leaves_the_seat_vacant_again() {
        assertThat(takeBack(toCome).status()).isEqualTo(204);

        assertThat(roster("2019-07-01").text("/vacancies/0/since")).isEqualTo("2019-07-01");
        assertThat(clerk.get("bodies/" + body + "/terms/" + toCome).status()).isEqualTo(404);
        assertThat(takeBack(toCome).status()).isEqualTo(404);
        try (Events events = Events.on("membership", "rosters")) {
            events.await(TermWithdrawn.class, fact -> fact.termId().equals(toCome));
            events.await(
                    VacancyOpened.class,
                    fact -> fact.seatId().equals(seat)
                            && fact.since().toString().equals("2019-07-01"));
            events.await(
                    Roster.class,
                    told -> told.bodyId().equals(body)
                            && told.seats().size() == 1
                            && told.seats().getFirst().terms().size() == 1);
        }
    }

    @Test
    void may_have_another_last_day_once_it_runs_and_nothing_else_different() {
        takeBack(toCome);

        assertThat(arrange(running, Map.of("person", first, "from", "2018-05-01", "until", "2019-12-31"))
                        .text("/until"))
                .isEqualTo("2019-12-31");
        assertThat(arrange(running, Map.of("person", second, "from", "2018-05-01"))
                        .status())
                .isEqualTo(409);
        assertThat(arrange(running, Map.of("person", first, "from", "2018-06-01"))
                        .status())
                .isEqualTo(409);
        assertRefused(
                running, Map.of("person", first, "from", "2018-05-01", "until", "2019-05-13"), "/until", "R-MEM-14");
        assertThat(takeBack(running).status()).isEqualTo(409);
    }

    @Test
    void is_arranged_by_the_rules_of_an_appointment() {
        assertRefused(toCome, Map.of("from", "2019-06-30"), "/from", "R-MEM-14");
        assertRefused(toCome, Map.of("from", "2018-03-31", "until", "2018-04-30"), "/from", "R-MEM-14");
        assertRefused(toCome, Map.of("from", "2019-07-02", "until", "2019-07-01"), "/until", "R-MEM-14");
        assertRefused(toCome, Map.of("person", UUID.randomUUID()), "/person", "R-ALL-4");
        assertRefused(toCome, Map.of("seat", UUID.randomUUID()), "/seat", "R-MEM-14");
        assertThat(arrange(UUID.randomUUID().toString(), Map.of()).status()).isEqualTo(404);
        assertThat(arrange(toCome, Map.of("from", "2019-02-30")).status()).isEqualTo(400);
    }

    @Test
    void stays_as_it_is_for_one_who_saw_an_older_board_and_for_the_public() {
        String etag =
                clerk.get("bodies/" + body + "/terms/" + toCome).header("ETag").orElseThrow();
        arrange(toCome, Map.of("from", "2019-07-02"));

        assertThat(clerk.speaking()
                        .ifMatch(etag)
                        .delete(clerk.path("bodies/" + body + "/terms/" + toCome))
                        .status())
                .isEqualTo(412);
        assertThat(api.asAnyone()
                        .delete(clerk.path("bodies/" + body + "/terms/" + toCome))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void stays_as_long_as_an_office_is_to_be_held_by_it() {
        clerk.post("bodies/" + body + "/offices", Map.of("role", "chair", "seat", seat, "from", "2019-07-01"));

        assertThat(takeBack(toCome).status()).isEqualTo(409);
        assertThat(arrange(toCome, Map.of("person", first)).status()).isEqualTo(409);
        assertThat(arrange(toCome, Map.of("until", "2021-05-01")).status()).isEqualTo(200);
    }

    @Test
    @Rule("R-MEM-6")
    void is_in_the_history_of_its_seat_with_all_before_it() {
        clerk.speaking()
                .put(
                        clerk.path("bodies/" + body + "/seats/" + seat),
                        Map.of("title", "Cabinet member", "from", "2019-07-01"));

        ApiAnswer history = clerk.get("bodies/" + body + "/seats/" + seat + "/history");

        assertThat(history.text("/times/0/title")).isEqualTo("Councillor");
        assertThat(history.text("/times/0/until")).isEqualTo("2019-06-30");
        assertThat(history.text("/times/1/title")).isEqualTo("Cabinet member");
        assertThat(history.text("/terms/0/id")).isEqualTo(running);
        assertThat(history.text("/terms/1/id")).isEqualTo(toCome);
        assertThat(history.text("/terms/1/title")).isEqualTo("Cabinet member");
        ApiAnswer page = clerk.get("bodies/" + body + "/terms?limit=1");
        assertThat(page.text("/items/0/id")).isEqualTo(running);
        assertThat(clerk.get("bodies/" + body + "/terms?limit=1&after=" + page.text("/next"))
                        .text("/items/0/id"))
                .isEqualTo(toCome);
        assertThat(clerk.get("bodies/" + body + "/terms?person=" + second)
                        .at("/items")
                        .size())
                .isEqualTo(1);
        assertThat(clerk.get("bodies/" + body + "/terms?on=2019-05-14").text("/items/0/id"))
                .isEqualTo(running);
    }

    private void assertRefused(String term, Map<String, ?> otherwise, String pointer, String rule) {
        ApiAnswer answer = arrange(term, otherwise);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.rule()).isEqualTo(rule);
    }

    private ApiAnswer arrange(String term, Map<String, ?> otherwise) {
        Map<String, Object> request = new HashMap<>(Map.of("seat", seat, "person", second, "from", "2019-07-01"));
        request.putAll(otherwise);
        return clerk.speaking().put(clerk.path("bodies/" + body + "/terms/" + term), request);
    }

    private ApiAnswer takeBack(String term) {
        return clerk.speaking().delete(clerk.path("bodies/" + body + "/terms/" + term));
    }

    private ApiAnswer roster(String day) {
        return clerk.get("bodies/" + body + "/roster?on=" + day);
    }
}
