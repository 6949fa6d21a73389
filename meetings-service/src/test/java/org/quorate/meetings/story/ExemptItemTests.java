package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Place;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said of an exempt item is marked with a word that must be found nowhere but behind the one door. */
@ServiceTest
@Rule("R-MTG-10")
class ExemptItemTests {

    private static final String CANARY = "Xanthippe";

    @Autowired
    Api api;

    @Autowired
    SettableClock clock;

    private Clerk clerk;
    private String body;
    private String meeting;

    @BeforeEach
    void board() {
        clock.setLondon("2019-04-30T09:00");
        clerk = new Clerk(api, Tenants.COUNTY);
        body = UUID.randomUUID().toString();
        clerk.hasHeard(Hwb.roster(body, List.of()), 1);
        meeting = clerk.calls(body, "2019-05-14T10:00:00+01:00");
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void is_withheld_everywhere_but_from_those_who_may_know() {
        String item = clerk.adds(meeting, exempt());
        Clerk.done(clerk.post("/meetings/" + meeting + "/publication"));
        clock.setLondon("2019-05-14T10:00");
        Hwb.THERE_IN_MAY.forEach(holder -> clerk.records(meeting, holder, "present"));
        Clerk.done(clerk.post("/meetings/" + meeting + "/opening"));
        String motion = clerk.proposes(
                meeting, CANARY + " leases it", Map.of("item", item, "publicText", "That the lease be granted"));
        Clerk.done(clerk.post("/motions/" + motion + "/opening"));
        Clerk.done(clerk.post("/motions/" + motion + "/closure"));
        Clerk.created(clerk.post(
                "/meetings/" + meeting + "/decisions",
                Map.of("item", item, "word", "noted", "text", CANARY + " is noted", "publicText", "Noted")));

        Clerk.awaits(
                () -> clerk.get("/decisions?body=" + body),
                answer -> answer.at("/items").size() >= 1);

        for (ApiAnswer open : everythingPublic(item, motion)) {
            assertThat(open.raw().body()).as(open.raw().uri().toString()).doesNotContain(CANARY);
        }
        try (Events events = Events.on("meetings", "decisions", "funding", "membership", "rosters")) {
            events.await(
                    org.quorate.contracts.meetings.DecisionRecorded.class,
                    recorded -> recorded.content().text().equals("Noted"));
            assertThat(events.soFar())
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(new String(
                                    java.util.Objects.requireNonNull(event.getData())
                                            .toBytes(),
                                    java.nio.charset.StandardCharsets.UTF_8))
                            .doesNotContain(CANARY));
        }
        assertThat(clerk.get("/meetings/" + meeting).text("/agenda/0/exempt/ground"))
                .isEqualTo("paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972");

        ApiAnswer behind = clerk.as("gcc-clerk", "secretariat").get(clerk.path("/meetings/" + meeting + "/exempt"));
        assertThat(behind.text("/items/0/title")).isEqualTo(CANARY + "'s lease");
        assertThat(behind.text("/items/0/headings/Key issues")).contains(CANARY);
        assertThat(behind.raw().body()).contains(CANARY + " leases it").contains(CANARY + " is noted");
    }

    private List<ApiAnswer> everythingPublic(String item, String motion) {
        List<String> paths = List.of(
                "/meetings",
                "/meetings?body=" + body,
                "/meetings/" + meeting,
                "/meetings/" + meeting + "/quorum",
                "/meetings/" + meeting + "/items/" + item,
                "/meetings/" + meeting + "/exempt",
                "/motions",
                "/motions?meeting=" + meeting,
                "/motions/" + motion,
                "/motions/" + motion + "/ballots",
                "/forward-plan",
                "/forward-plan?body=" + body,
                "/decisions",
                "/decisions?body=" + body,
                "/officer-decisions");
        List<ApiAnswer> answers = new ArrayList<>(paths.stream().map(clerk::get).toList());
        clerk.get("/decisions?body=" + body)
                .at("/items")
                .forEach(decision ->
                        answers.add(clerk.get("/decisions/" + decision.at("/id").asString())));
        return answers;
    }

    @Test
    void is_shown_to_members_the_secretariat_and_the_auditor_alone() {
        clerk.adds(meeting, exempt());
        String door = clerk.path("/meetings/" + meeting + "/exempt");

        assertThat(api.asAnyone().get(door).status()).isEqualTo(401);
        assertThat(clerk.as("passer-by", "officer").get(door).status()).isEqualTo(403);
        assertThat(clerk.as("tbc-clerk").get(door).status()).isEqualTo(403);
        assertThat(clerk.as("auditor", "auditor").get(door).status()).isEqualTo(200);
        assertThat(clerk.as(Place.account("Director of Public Health"))
                        .get(door)
                        .text("/items/0/title"))
                .contains(CANARY);
    }

    @Test
    void is_entered_with_a_known_ground_and_a_public_title() {
        assertThat(refused(Map.of(
                        "title",
                        CANARY,
                        "purpose",
                        List.of("information"),
                        "exempt",
                        ground("paragraph 9 of Part 1 of Schedule 12A"),
                        "publicTitle",
                        "Lease")))
                .isEqualTo("R-MTG-10 /exempt/ground");
        assertThat(refused(Map.of(
                        "title",
                        CANARY,
                        "purpose",
                        List.of("information"),
                        "exempt",
                        ground("paragraph 3 of Part 1 of Schedule 12A"))))
                .isEqualTo("R-MTG-10 /publicTitle");
        assertThat(refused(Map.of("title", CANARY, "purpose", List.of("information"), "publicTitle", "Lease")))
                .isEqualTo("R-MTG-10 /publicTitle");
        assertThat(refused(Map.of(
                        "title",
                        CANARY,
                        "purpose",
                        List.of("information"),
                        "exempt",
                        Map.of(),
                        "publicTitle",
                        "Lease")))
                .isEqualTo("R-MTG-10 /exempt/ground");
        assertThat(clerk.get("/meetings/" + meeting).raw().body()).doesNotContain(CANARY);
    }

    @Test
    void is_spoken_of_only_with_a_public_wording() {
        String item = clerk.adds(meeting, exempt());

        ApiAnswer silent = clerk.post("/motions", Map.of("meeting", meeting, "item", item, "text", CANARY));
        ApiAnswer needless = clerk.post("/motions", Map.of("meeting", meeting, "text", "Yes", "publicText", "Yes"));

        assertThat(silent.rule() + silent.text("/errors/0/pointer")).isEqualTo("R-MTG-10/publicText");
        assertThat(needless.rule() + needless.text("/errors/0/pointer")).isEqualTo("R-MTG-10/publicText");
    }

    @Test
    void cannot_become_exempt_once_it_was_open() {
        String item = clerk.adds(meeting, Map.of("title", "Lease", "purpose", List.of("information")));
        Clerk.done(clerk.post("/meetings/" + meeting + "/publication"));

        ApiAnswer late = clerk.as("clerk", "secretariat")
                .put(
                        clerk.path("/meetings/" + meeting + "/items/" + item),
                        Map.of(
                                "title",
                                "Lease",
                                "purpose",
                                List.of("information"),
                                "exempt",
                                ground("paragraph 3 of Part 1 of Schedule 12A"),
                                "publicTitle",
                                "Lease",
                                "urgency",
                                "It should have been"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.rule()).isEqualTo("R-MTG-10");
    }

    private String refused(Map<String, ?> item) {
        ApiAnswer answer = clerk.post("/meetings/" + meeting + "/items", item);
        assertThat(answer.status()).isEqualTo(422);
        return answer.rule() + " " + answer.text("/errors/0/pointer");
    }

    private static Map<String, ?> ground(String text) {
        return Map.of("ground", text);
    }

    private static Map<String, ?> exempt() {
        return Map.of(
                "title",
                CANARY + "'s lease",
                "purpose",
                List.of("decision"),
                "sponsor",
                "Sponsor of " + CANARY,
                "recommendations",
                List.of("Agree terms with " + CANARY),
                "financialImplications",
                CANARY + " pays",
                "headings",
                Map.of("Key issues", "What " + CANARY + " asks"),
                "exempt",
                ground("paragraph 3 of Part 1 of Schedule 12A"),
                "publicTitle",
                "Lease of premises");
    }
}
