package org.quorate.membership.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.Fact;
import org.quorate.contracts.membership.TermEnded;
import org.quorate.contracts.membership.TermEndsSoon;
import org.quorate.contracts.membership.VacancyOpened;
import org.quorate.contracts.membership.VacancyOverdue;
import org.quorate.membership.Clerk;
import org.quorate.membership.reminders.application.WatchingTheCalendar;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-MEM-14")
class WatchingTheCalendarTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    @Autowired
    private WatchingTheCalendar watching;

    private Events events;
    private Clerk clerk;
    private String body;
    private String seat;
    private String term;

    @BeforeEach
    void aTermWithAnEnd() {
        clock.setLondon("2019-05-14T10:00");
        clerk = Clerk.ofCounty(api);
        body = clerk.body("Board");
        seat = clerk.seat(body, "Healthwatch", clerk.organisation("Healthwatch"), null);
        term = appoint(clerk.person("Manager, Healthwatch"), "2018-04-01", "2019-07-13");
        events = Events.on("membership");
    }

    @AfterEach
    void asItWas() {
        events.close();
        clock.release();
    }

    @Test
    void gives_notice_sixty_days_before_the_end_and_once_from_two_instances_at_the_same_instant() throws Exception {
        clock.setLondon("2019-05-13T23:59");
        watching.look();
        clock.setLondon("2019-05-14T00:00");
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> look = () -> {
                together.await();
                watching.look();
                return true;
            };
            for (var done : instances.invokeAll(Collections.nCopies(2, look))) {
                assertThat(done.get()).isTrue();
            }
        }
        watching.look();
        clock.setLondon("2019-05-16T10:00");
        appoint(clerk.person("Next manager"), "2019-07-14", "2019-07-15");
        watching.look();

        TermEndsSoon second = events.await(
                TermEndsSoon.class,
                told -> told.bodyId().equals(body) && told.office().equals("Next manager"));
        assertThat(second.until()).isEqualTo("2019-07-15");
        List<TermEndsSoon> notices = told(TermEndsSoon.class).stream()
                .filter(notice -> term.equals(notice.termId()))
                .toList();
        assertThat(notices).hasSize(1);
        assertThat(notices.getFirst().until()).isEqualTo("2019-07-13");
        assertThat(notices.getFirst().title()).isEqualTo("Healthwatch");
    }

    @Test
    void gives_notice_as_early_as_the_constitution_has_it() {
        clerk.post(
                "bodies/" + body + "/constitutions",
                Map.of(
                        "inForceFrom", "2018-04-01",
                        "voting", Map.of("by", "member"),
                        "quorum", Map.of("members", 1),
                        "membership", Map.of("noticeOfEnding", "P6M")));
        clock.setLondon("2019-01-13T10:00");
        watching.look();

        assertThat(events.await(TermEndsSoon.class, told -> term.equals(told.termId()))
                        .until())
                .isEqualTo("2019-07-13");
        assertThat(clerk.get("bodies/" + body).at("/constitution/inWords").toString())
                .contains("announced 6 months ahead");
    }

    @Test
    void records_the_end_of_what_has_run_out_once() throws Exception {
        clock.setLondon("2019-07-13T23:59");
        watching.look();
        assertThat(clerk.get("bodies/" + body + "/terms/" + term).at("/ending").isMissingNode())
                .isTrue();
        clock.setLondon("2019-07-14T00:00");
        try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> look = () -> {
                watching.look();
                return true;
            };
            for (var done : instances.invokeAll(Collections.nCopies(4, look))) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(clerk.get("bodies/" + body + "/terms/" + term).text("/ending/reason"))
                .isEqualTo("expired");
        assertThat(events.await(
                                VacancyOpened.class,
                                told -> told.seatId().equals(seat)
                                        && told.since().toString().equals("2019-07-14"))
                        .organisation())
                .isEqualTo("Healthwatch");
        assertThat(told(TermEnded.class).stream()
                        .filter(ended -> ended.termId().equals(term))
                        .toList())
                .hasSize(1);
        assertThat(clerk.get("bodies/" + body + "?on=2019-07-13").text("/seats/0/holder/office"))
                .isEqualTo("Manager, Healthwatch");
    }

    @Test
    @Rule("R-MEM-13")
    void tells_of_a_vacancy_that_is_overdue_once() {
        clock.setLondon("2019-07-20T10:00");
        watching.look();
        clerk.post(
                "bodies/" + body + "/vacancies/" + seat + "/request",
                Map.of("askedOn", "2019-07-20", "dueBy", "2019-08-01"));
        clock.setLondon("2019-08-01T10:00");
        watching.look();
        clock.setLondon("2019-08-02T10:00");
        watching.look();
        watching.look();

        VacancyOverdue overdue =
                events.await(VacancyOverdue.class, told -> told.seatId().equals(seat));
        assertThat(overdue.dueBy()).isEqualTo("2019-08-01");
        assertThat(told(VacancyOverdue.class).stream()
                        .filter(told -> told.seatId().equals(seat))
                        .toList())
                .hasSize(1);
    }

    @Test
    void shows_what_ends_before_long() {
        clock.setLondon("2019-05-14T10:00");
        clerk.post(
                "bodies/" + body + "/offices",
                Map.of("role", "chair", "seat", seat, "from", "2019-05-01", "until", "2019-06-30"));

        List<String> titles = ending("P60D");

        assertThat(titles).containsSubsequence("chair", "Healthwatch");
        assertThat(ending("P59D")).contains("chair").doesNotContain("Healthwatch");
        ApiAnswer wrong = clerk.get("terms/ending?within=soon");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text("/errors/0/pointer")).isEqualTo("/within");
    }

    @Test
    void lets_terms_run_as_the_constitution_says_unless_the_organisation_says_otherwise() {
        String other = clerk.body("Another board");
        clerk.post("bodies/" + other + "/constitutions", """
                {"inForceFrom": "2018-04-01", "voting": {"by": "member"}, "quorum": {"members": 1},
                 "membership": {"termOfOffice": "P4Y"}}
                """);
        clerk.post("bodies/" + other + "/constitutions", """
                {"inForceFrom": "2019-01-01", "voting": {"by": "member"}, "quorum": {"members": 1},
                 "membership": {"termOfOffice":
                    "the term of the county council, until 2021-05-09, unless the organisation advises otherwise"}}
                """);
        assertThat(clerk.get("bodies/" + other + "/constitutions").at("/items").size())
                .isEqualTo(2);
        String chosen = clerk.seat(other, "Healthwatch", null, null);
        String person = clerk.person("Manager, Healthwatch");

        assertThat(until(other, chosen, person, "2018-04-01", "2018-12-31")).isEqualTo("2018-12-31");
        assertThat(until(other, chosen, person, "2019-01-01", null)).isEqualTo("2021-05-09");
        String second = clerk.seat(other, "District council", null, null);
        assertThat(until(other, second, person, "2018-04-01", null)).isEqualTo("2022-03-31");
    }

    private List<String> ending(String within) {
        return clerk.get("terms/ending?limit=200&within=" + within)
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/body/id").asString().equals(body))
                .map(item -> item.at("/title").asString())
                .toList();
    }

    private <F extends Fact> List<F> told(Class<F> kind) {
        String type = Fact.typeOf(kind).value();
        return events.soFar().stream()
                .filter(event -> event.getType().equals(type))
                .map((CloudEvent event) -> Events.read(event, kind))
                .toList();
    }

    private String appoint(String person, String from, String until) {
        return Clerk.created(clerk.post(
                "bodies/" + body + "/terms", Map.of("seat", seat, "person", person, "from", from, "until", until)));
    }

    private String until(String of, String chosen, String person, String from, String stated) {
        Map<String, String> sent = new HashMap<>(Map.of("seat", chosen, "person", person, "from", from));
        if (stated != null) {
            sent.put("until", stated);
        }
        return clerk.post("bodies/" + of + "/terms", sent).text("/until");
    }
}
