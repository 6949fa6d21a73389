package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.created;
import static org.quorate.meetings.story.Clerk.done;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Place;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting with an exempt item, its minutes and an action; and what is refused of them. */
@ServiceTest
class BadMinutesTests {

    private static final String CANARY = "Philoxenia";
    private static final String GROUND = "paragraph 3 of Part 1 of Schedule 12A";

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private Clerk clerk;
    private String body;
    private String meeting;
    private String lease;

    @BeforeEach
    void a_meeting_is_under_way() {
        clerk = new Clerk(api, Tenants.COUNTY);
        clock.setLondon("2019-05-01T09:00");
        body = Clerk.newId();
        clerk.hasHeard(Hwb.roster(body, List.of()), 1);
        meeting = clerk.calls(body, "2019-05-14T10:00:00+01:00");
        clerk.adds(meeting, Map.of("title", "Strategy", "purpose", List.of("information"), "verbal", true));
        lease = clerk.adds(
                meeting,
                Map.of(
                        "title",
                        CANARY,
                        "purpose",
                        List.of("information"),
                        "exempt",
                        Map.of("ground", GROUND),
                        "publicTitle",
                        "A lease"));
        assertThat(clerk.post("/meetings/" + meeting + "/minutes").status()).isEqualTo(409);
        done(clerk.post("/meetings/" + meeting + "/publication"));
        clock.setLondon("2019-05-14T10:00");
        Hwb.THERE_IN_MAY.forEach(holder -> clerk.records(meeting, holder, "present"));
        done(clerk.post("/meetings/" + meeting + "/opening"));
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    @Rule({"R-MTG-10", "R-MTG-11", "R-MTG-12"})
    void the_minute_of_an_exempt_item_and_its_actions_are_withheld_from_the_public() {
        created(clerk.post(
                "/meetings/" + meeting + "/decisions",
                Map.of(
                        "item",
                        lease,
                        "word",
                        "agreed",
                        "text",
                        CANARY + " gets it",
                        "publicText",
                        "A lease is granted")));
        String action =
                created(clerk.post("/actions", action(Map.of("item", lease, "publicText", "Prepare the lease"))));
        done(clerk.post(
                "/actions/" + action + "/updates",
                Map.of("text", CANARY + " has signed", "publicText", "The lease is prepared")));
        ApiAnswer draft = clerk.post("/meetings/" + meeting + "/minutes", Map.of());
        created(draft);
        assertThat(draft.text("/items/1/exempt")).startsWith("paragraph 3");
        assertThat(draft.at("/items/1/paragraphs")).isEmpty();
        assertThat(behind("secretariat").raw().body()).contains(CANARY + " gets it");

        Map<String, Object> full =
                Map.of("item", lease, "paragraphs", List.of(CANARY + " gets the lease.", "For ten years."));
        done(clerk.as("clerk", "secretariat").put(clerk.path("/minutes/" + meeting + "/exempt"), full));
        ApiAnswer leak = write(List.of(item(Map.of("item", lease, "paragraphs", List.of(Map.of("text", CANARY))))));
        assertThat(leak.status()).isEqualTo(422);
        assertThat(leak.rule()).isEqualTo("R-MTG-10");
        assertThat(leak.text("/errors/0/pointer")).isEqualTo("/items/0/paragraphs");
        done(write(List.of(item(Map.of("item", lease, "title", CANARY)), item(Map.of("title", "Any other business")))));
        done(clerk.post("/minutes/" + meeting + "/publication"));

        assertThat(behind("auditor").text("/items/0/paragraphs/1/number")).isEqualTo("1.2");
        assertThat(clerk.as(Place.account("Director of Public Health"))
                        .get(clerk.path("/minutes/" + meeting + "/exempt"))
                        .text("/items/0/paragraphs/0/text"))
                .isEqualTo(CANARY + " gets the lease.");
        assertThat(behind("officer").status()).isEqualTo(403);
        assertThat(clerk.get("/minutes/" + meeting + "/exempt").status()).isEqualTo(401);
        for (String open : List.of(
                "/minutes/" + meeting,
                "/minutes/" + meeting + "/revisions",
                "/minutes?body=" + body,
                "/meetings/" + meeting + "/minutes",
                "/meetings/" + meeting + "/matters-arising",
                "/actions?body=" + body,
                "/actions/" + action)) {
            assertThat(done(clerk.get(open)).raw().body()).as(open).doesNotContain(CANARY);
        }
        assertThat(done(clerk.get("/minutes/" + meeting)).text("/items/0/title"))
                .isEqualTo("A lease");
    }

    @Test
    @Rule({"R-MTG-11", "R-ALL-4"})
    void what_is_wrong_is_named() {
        assertThat(problem(clerk.post("/meetings/" + meeting + "/minutes", Map.of("year", "2018/19"))))
                .isEqualTo("422 R-MTG-11 /year");
        assertThat(problem(clerk.post("/meetings/" + meeting + "/minutes", Map.of("startsAt", 0))))
                .isEqualTo("400 R-ALL-4 /startsAt");
        created(clerk.post("/meetings/" + meeting + "/minutes", Map.of("startsAt", 11, "year", "2018/2019")));
        assertThat(clerk.post("/meetings/" + meeting + "/minutes").status()).isEqualTo(409);
        assertThat(done(clerk.post("/meetings/" + meeting + "/minutes", Map.of("again", true)))
                        .at("/items/0/number")
                        .asInt())
                .isEqualTo(11);
        assertThat(problem(write(List.of(item(Map.of("item", Clerk.newId()))))))
                .isEqualTo("422 R-MTG-11 /items/0/item");
        assertThat(problem(write(List.of(item(Map.of("paragraphs", List.of(Map.of("text", ""))))))))
                .isEqualTo("400 R-ALL-4 /items/0/paragraphs/0/text");
        for (String link : List.of("decision", "action")) {
            Map<String, String> dangling = Map.of("text", "It was agreed.", link, Clerk.newId());
            assertThat(problem(write(List.of(item(Map.of()), item(Map.of("paragraphs", List.of(dangling)))))))
                    .isEqualTo("422 R-MTG-11 /items/1/paragraphs/0/" + link);
        }
        assertThat(problem(approve(Map.of("meeting", meeting)))).isEqualTo("409 R-MTG-11 ");
        done(clerk.post("/minutes/" + meeting + "/publication"));
        assertThat(problem(approve(Map.of("meeting", meeting)))).isEqualTo("422 R-MTG-11 /meeting");
        assertThat(problem(approve(Map.of("meeting", Clerk.newId())))).isEqualTo("422 R-MTG-11 /meeting");
        assertThat(problem(approve(Map.of("meeting", meeting, "decision", Clerk.newId()))))
                .isEqualTo("422 R-MTG-11 /decision");
        assertThat(clerk.as("member", "member")
                        .post(clerk.path("/minutes/" + meeting + "/publication"))
                        .status())
                .isEqualTo(403);
        assertThat(api.asAnyone()
                        .post(clerk.path("/minutes/" + meeting + "/signature"))
                        .status())
                .isEqualTo(401);
        assertThat(clerk.get("/minutes/" + Clerk.newId()).status()).isEqualTo(404);
        assertThat(clerk.get("/minutes/" + meeting + "/record").status()).isEqualTo(404);
        assertThat(problem(clerk.get("/minutes?from=yesterday"))).startsWith("4");
    }

    @Test
    @Rule({"R-MTG-11", "R-ALL-4"})
    void minutes_of_a_long_meeting_stay_in_one_document_and_longer_ones_are_refused() {
        created(clerk.post("/meetings/" + meeting + "/minutes", Map.of()));

        ApiAnswer sixty = write(items(60, 7, 1_000));
        assertThat(done(sixty).at("/items")).hasSize(60);
        assertThat(sixty.text("/items/59/paragraphs/6/number")).isEqualTo("60.7");
        done(clerk.post("/minutes/" + meeting + "/publication"));
        assertThat(done(clerk.get("/minutes/" + meeting)).at("/items")).hasSize(60);

        assertThat(problem(write(items(201, 1, 10)))).isEqualTo("422 R-MTG-11 /items");
        assertThat(problem(write(items(60, 7, 1_300)))).isEqualTo("422 R-MTG-11 /items");
        assertThat(write(items(60, 7, 3_000)).status()).isEqualTo(413);
        assertThat(done(clerk.get("/minutes/" + meeting)).text("/items/0/title"))
                .isEqualTo("Item 1");
    }

    @Test
    @Rule({"R-MTG-12", "R-ALL-4"})
    void an_action_is_given_properly_and_reported_on_by_whoever_may() {
        assertThat(problem(clerk.post("/actions", action(Map.of("due", "soon")))))
                .isEqualTo("422 R-MTG-12 /due");
        assertThat(problem(clerk.post("/actions", action(Map.of("due", "2019-05-13")))))
                .isEqualTo("422 R-MTG-12 /due");
        assertThat(problem(clerk.post("/actions", action(Map.of("owner", Map.of())))))
                .isEqualTo("422 R-MTG-12 /owner");
        assertThat(problem(clerk.post("/actions", action(Map.of("owner", Map.of("person", Clerk.newId()))))))
                .isEqualTo("422 R-MTG-12 /owner/person");
        assertThat(problem(clerk.post("/actions", action(Map.of("item", Clerk.newId())))))
                .startsWith("422");
        assertThat(problem(clerk.post("/actions", action(Map.of("meeting", Clerk.newId())))))
                .isEqualTo("422 R-MTG-12 /meeting");
        assertThat(clerk.as("member", "member")
                        .post(clerk.path("/actions"), action(Map.of()))
                        .status())
                .isEqualTo(403);

        String holder = "Director of Public Health";
        String action = created(clerk.post(
                "/actions",
                action(Map.of("owner", Map.of("person", Place.person(holder).toString())))));
        String updates = clerk.path("/actions/" + action + "/updates");
        ApiAnswer theirs = done(clerk.as(Place.account(holder)).post(updates, Map.of("text", "Under way")));
        assertThat(theirs.text("/owner/name")).isEqualTo(holder);
        assertThat(theirs.raw().body()).doesNotContain("account");
        assertThat(clerk.as("someone").post(updates, Map.of("text", "Not mine")).status())
                .isEqualTo(403);
        assertThat(api.asAnyone().post(updates, Map.of("text", "Nobody")).status())
                .isEqualTo(401);
        done(clerk.post("/actions/" + action + "/due", Map.of("due", "2019-11", "reason", "More time is needed")));
        done(clerk.post("/actions/" + action + "/cancellation", Map.of("reason", "Overtaken")));
        assertThat(problem(clerk.post("/actions/" + action + "/completion"))).isEqualTo("409 R-MTG-12 ");
        assertThat(clerk.get("/actions?status=cancelled&body=" + body).at("/items"))
                .hasSize(1);
        assertThat(clerk.get("/actions?status=open&body=" + body).at("/items")).isEmpty();
        assertThat(clerk.get("/actions?owner=director%20of%20public%20health&body=" + body)
                        .at("/items"))
                .hasSize(1);
    }

    private ApiAnswer behind(String role) {
        return clerk.as("someone", role).get(clerk.path("/minutes/" + meeting + "/exempt"));
    }

    private ApiAnswer approve(Map<String, ?> request) {
        return clerk.post("/minutes/" + meeting + "/approval", request);
    }

    private ApiAnswer write(List<Map<String, Object>> items) {
        return clerk.as("clerk", "secretariat").put(clerk.path("/minutes/" + meeting), Map.of("items", items));
    }

    private Map<String, Object> action(Map<String, ?> but) {
        Map<String, Object> action = new java.util.HashMap<>(Map.of(
                "meeting",
                meeting,
                "text",
                CANARY + " is asked",
                "owner",
                Map.of("office", "Director of Public Health"),
                "due",
                "2019-09"));
        action.putAll(but);
        return action;
    }

    private static Map<String, Object> item(Map<String, ?> but) {
        Map<String, Object> item = new java.util.HashMap<>(Map.of("title", "Item", "paragraphs", List.of()));
        item.putAll(but);
        return item;
    }

    private static List<Map<String, Object>> items(int count, int paragraphs, int characters) {
        Object paragraph = Map.of("text", "a".repeat(characters));
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> item(
                        Map.of("title", "Item " + number, "paragraphs", Collections.nCopies(paragraphs, paragraph))))
                .toList();
    }

    private static String problem(ApiAnswer answer) {
        return answer.status() + " " + answer.rule() + " " + answer.text("/errors/0/pointer");
    }
}
