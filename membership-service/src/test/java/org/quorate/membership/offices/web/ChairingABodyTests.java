package org.quorate.membership.offices.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.contracts.membership.OfficeEnded;
import org.quorate.contracts.membership.OfficeTaken;
import org.quorate.contracts.membership.Roster;
import org.quorate.membership.Clerk;
import org.quorate.membership.Decisions;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ChairingABodyTests {

    private static final String TERMS = """
            {"inForceFrom": "2018-04-01", "voting": {"by": "member"}, "quorum": {"members": 1},
             "membership": {"chairTerm": "P2Y"}}
            """;

    @Autowired
    private Api api;

    private Clerk clerk;
    private String body;
    private String seat;
    private String other;

    @BeforeEach
    void aGroup() {
        clerk = Clerk.ofCounty(api);
        body = clerk.body("Strategic group");
        seat = clerk.seat(body, "Leader of the council", clerk.organisation("City council"), null);
        other = clerk.seat(body, "Chief constable", clerk.organisation("Constabulary"), null);
        clerk.post("bodies/" + body + "/constitutions", TERMS);
        clerk.term(body, seat, clerk.person("Leader of the council"), "2018-04-01");
        clerk.term(body, other, clerk.person("Chief constable"), "2018-04-01");
    }

    @Test
    @Rule("R-MEM-14")
    void is_recorded_by_hand_and_shown_on_any_day() {
        ApiAnswer taken = take(Map.of("role", "chair", "seat", seat, "from", "2019-05-14", "ground", "appointed"));

        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(201);
        assertThat(taken.text("/until")).isEqualTo("2021-05-13");
        assertThat(taken.text("/how")).isEqualTo("appointed");
        ApiAnswer shown = clerk.get("bodies/" + body + "?on=2020-01-01");
        assertThat(shown.text("/offices/0/role")).isEqualTo("chair");
        assertThat(shown.text("/offices/0/office")).isEqualTo("Leader of the council");
        assertThat(clerk.get("bodies/" + body + "?on=2019-05-13").at("/offices").size())
                .isZero();
        assertThat(clerk.get("bodies/" + body + "/offices/" + taken.id()).text("/ground"))
                .isEqualTo("appointed");
        assertThat(clerk.get("bodies/" + body + "/offices").at("/items").size()).isEqualTo(1);
        assertThat(clerk.get("bodies/" + body + "/offices?on=2022-01-01")
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_with_a_fault_that_is_named() {
        assertRefused(Map.of("role", "chair", "from", "2019-05-14"), "/seat");
        assertRefused(Map.of("role", "chair", "from", "2019-05-14", "seat", UUID.randomUUID()), "/seat");
        assertRefused(Map.of("role", "chair", "from", "2019-05-14", "person", UUID.randomUUID()), "/person");
        assertRefused(Map.of("role", " ", "from", "2019-05-14", "seat", seat), "/role");
        assertRefused(Map.of("role", "chair", "from", "2018-03-31", "seat", seat), "/seat");
        assertRefused(Map.of("role", "chair", "from", "2019-05-14", "until", "2019-05-13", "seat", seat), "/until");
        ApiAnswer noDay = take(Map.of("role", "chair", "from", "2019-02-30", "seat", seat));
        assertThat(noDay.status()).isEqualTo(400);
        assertThat(noDay.text("/errors/0/pointer")).isEqualTo("/from");
    }

    @Test
    @Rule("R-ALL-1")
    void is_recorded_by_the_secretariat_alone() {
        Map<String, String> chair = Map.of("role", "chair", "seat", seat, "from", "2019-05-14");
        String path = clerk.path("bodies/" + body + "/offices");

        assertThat(api.asAnyone().post(path, chair).status()).isEqualTo(401);
        assertThat(api.as(Tokens.of("member", Tenants.COUNTY, "member"))
                        .post(path, chair)
                        .status())
                .isEqualTo(403);
        assertThat(api.as(Tokens.of("clerk", Tenants.BOROUGH, "secretariat"))
                        .post(path, chair)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void ends_when_it_is_given_up() {
        String office = take(Map.of("role", "chair", "seat", seat, "from", "2019-05-14"))
                .id();

        ApiAnswer ended = clerk.post(
                "bodies/" + body + "/offices/" + office + "/ending", Map.of("on", "2019-12-31", "reason", "resigned"));

        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.text("/ending/reason")).isEqualTo("resigned");
        assertThat(clerk.get("bodies/" + body + "/offices?on=2020-01-01")
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    @Rule("R-VOT-6")
    void follows_from_an_election_once_however_often_it_is_heard() {
        take(Map.of("role", "chair", "seat", other, "from", "2018-04-01", "until", "2025-12-31"));
        DecisionRecorded election = Decisions.electing(
                body, "2019-05-13T23:30:00Z", new DecisionTaken.Elected("chair", seat, "Leader of the council", null));
        try (Events events = Events.on("rosters", "membership")) {
            String id = events.tell(election, Tenants.COUNTY, "register", 1);
            events.tell(id, election, Tenants.COUNTY, "register", 1);

            Roster roster = events.await(Roster.class, told -> told.bodyId().equals(body) && isChaired(told));
            Roster.Office chair = Objects.requireNonNull(roster.offices()).getLast();
            assertThat(chair.office()).isEqualTo("Leader of the council");
            assertThat(chair.from()).isEqualTo(LocalDate.of(2019, 5, 14));
            assertThat(chair.until()).isEqualTo(LocalDate.of(2021, 5, 13));
            assertThat(roster.offices().getFirst().until()).isEqualTo(LocalDate.of(2019, 5, 13));
            OfficeTaken taken =
                    events.await(OfficeTaken.class, told -> told.bodyId().equals(body) && "elected".equals(told.how()));
            assertThat(taken.decisionId()).isEqualTo(election.decisionId());
            assertThat(events.await(OfficeEnded.class, told -> told.bodyId().equals(body))
                            .reason())
                    .isEqualTo("succeeded");
        }
        Awaitility.await()
                .during(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(5))
                .until(() ->
                        clerk.get("bodies/" + body + "/offices").at("/items").size() == 2);
    }

    private static boolean isChaired(Roster roster) {
        return Objects.requireNonNullElse(roster.offices(), List.<Roster.Office>of()).stream()
                .anyMatch(office -> office.office().equals("Leader of the council"));
    }

    private void assertRefused(Map<String, ?> request, String pointer) {
        ApiAnswer answer = take(request);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    private ApiAnswer take(Map<String, ?> request) {
        return clerk.post("bodies/" + body + "/offices", request);
    }
}
