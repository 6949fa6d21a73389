package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.created;
import static org.quorate.meetings.story.Clerk.done;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.Subject;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.contracts.meetings.DecisionTaken.PathwayStep;
import org.quorate.contracts.membership.Roster;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-DEC-2")
class TermsThroughThreeBodiesTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String board = Clerk.newId();
    private final String committee = Clerk.newId();
    private final String council = Clerk.newId();
    private final String terms = Clerk.newId();
    private Clerk clerk;

    @BeforeEach
    void the_bodies_are_known() {
        clerk = new Clerk(api, Tenants.COUNTY);
        clock.setLondon("2021-10-01T09:00");
        clerk.hasHeard(roster(board, "Gloucestershire Health and Wellbeing Board"), 1);
        clerk.hasHeard(roster(committee, "Gloucestershire County Council Constitution Committee"), 1);
        clerk.hasHeard(roster(council, "Gloucestershire County Council"), 1);
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    @Rule({"R-DEC-5", "R-MTG-13", "R-DEC-4"})
    void take_effect_when_the_council_has_ratified_and_not_before() {
        String pathway = started();

        String considered = resolved(board, "2022-01-18", "recommended to another body");
        String endorsed = resolved(committee, "2022-03-14", "supported");
        clock.setLondon("2022-09-01T09:00");
        ApiAnswer late = clerk.get("/pathways/" + pathway);
        assertThat(late.at("/step").asInt()).isEqualTo(3);
        assertThat(late.at("/steps/2/overdue").asBoolean()).isTrue();
        assertThat(late.text("/warnings/0"))
                .isEqualTo("Gloucestershire County Council was to ratify by 18 May 2022, and has not decided yet,"
                        + " 106 days later.");
        assertThat(clerk.get("/pathways?slipping=true&body=" + council).text("/items/0/id"))
                .isEqualTo(pathway);
        assertThat(clerk.get("/pathways?slipping=false&body=" + council)
                        .at("/items")
                        .size())
                .isZero();
        String ratified = resolved(council, "2022-11-09", "resolved");

        ApiAnswer over = Clerk.awaits(
                () -> clerk.get("/pathways/" + pathway),
                it -> it.text("/status").equals("completed"));
        assertThat(over.text("/steps/0/decision")).isEqualTo(considered);
        assertThat(over.text("/steps/2/planned")).isEqualTo("2022-05-18");
        assertThat(over.text("/steps/2/actual")).isEqualTo("2022-11-09");
        assertThat(over.at("/steps/2/slippedBy").asInt()).isEqualTo(175);
        assertThat(over.at("/steps/1/slippedBy").asInt()).isZero();
        try (Events events = Events.on("decisions")) {
            assertThat(recorded(events, considered).content().subject()).isNull();
            assertThat(recorded(events, endorsed).content().pathway())
                    .isEqualTo(new PathwayStep(pathway, 2, 3, "endorse", false));
            DecisionRecorded last = recorded(events, ratified);
            assertThat(last.content().subject()).isEqualTo(new Subject("membership", "constitution", terms));
            assertThat(last.content().pathway()).isEqualTo(new PathwayStep(pathway, 3, 3, "ratify", true));
        }
        ApiAnswer entry = clerk.get("/decisions/" + endorsed);
        assertThat(entry.at("/pathway/step").asInt()).isEqualTo(2);
        assertThat(entry.at("/pathway/completes").asBoolean()).isFalse();
        assertThat(entry.at("/subject").isMissingNode()).isTrue();
        assertThat(clerk.get("/forward-plan?body=" + committee).text("/items/0/decided/decision"))
                .isEqualTo(endorsed);
        assertThat(clerk.get("/decisions/" + endorsed + "/story").at("/happenings"))
                .extracting(told ->
                        told.get("kind").asString() + ": " + told.get("text").asString())
                .containsExactly(
                        "step: Step 1, to recommend, decided by the Gloucestershire Health and Wellbeing Board:"
                                + " recommended to another body",
                        "forward plan: Came onto the forward plan of the Gloucestershire County Council Constitution"
                                + " Committee: Terms of reference of the board",
                        "decision: Number 1 in the register, supported: Terms of reference of the board",
                        "agenda: Before the meeting \"Gloucestershire County Council Constitution Committee\":"
                                + " Terms of reference of the board",
                        "step: Step 3, to ratify, decided by the Gloucestershire County Council: resolved");
        assertThat(clerk.get("/decisions/" + ratified + "/story").at("/happenings"))
                .extracting(told -> told.get("kind").asString())
                .contains("effect");
    }

    @Test
    void are_not_decided_by_a_body_before_its_turn_though_it_may_note_how_they_are_getting_on() {
        String pathway = started();
        String meeting = clerk.calls(council, "2022-01-18T14:00:00Z");
        clock.setLondon("2022-01-18T13:55");
        done(clerk.post("/meetings/" + meeting + "/publication", Map.of()));
        Ilp.PLACES.forEach(place -> clerk.records(meeting, place.holder(), "present"));
        done(clerk.post("/meetings/" + meeting + "/opening"));
        Map<String, String> matter = Map.of("service", "membership", "type", "constitution", "id", terms);
        Map<String, String> way = Map.of("service", "meetings", "type", "pathway", "id", pathway);

        ApiAnswer directly = clerk.post(
                "/meetings/" + meeting + "/decisions", Map.of("word", "resolved", "text", "Yes", "subject", matter));
        ApiAnswer byMotion =
                clerk.post("/motions", Map.of("meeting", meeting, "text", "That it be so", "subject", way));
        String noted = created(clerk.post(
                "/meetings/" + meeting + "/decisions", Map.of("word", "noted", "text", "Progress", "subject", way)));

        assertThat(directly.status()).isEqualTo(409);
        assertThat(directly.rule()).isEqualTo("R-DEC-2");
        assertThat(directly.text("/detail")).contains("waits for the Gloucestershire Health and Wellbeing Board");
        assertThat(byMotion.status()).isEqualTo(409);
        ApiAnswer entry = clerk.awaits("/decisions/" + noted);
        assertThat(entry.at("/subject").isMissingNode()).isTrue();
        assertThat(entry.at("/pathway").isMissingNode()).isTrue();
        assertThat(clerk.get("/pathways/" + pathway).at("/step").asInt()).isEqualTo(1);
    }

    @Test
    void end_where_they_are_refused() {
        String pathway = started();

        String refused = resolved(board, "2022-01-18", "rejected");

        ApiAnswer over = Clerk.awaits(
                () -> clerk.get("/pathways/" + pathway),
                it -> it.text("/status").equals("stopped"));
        assertThat(over.text("/steps/0/status")).isEqualTo("refused");
        assertThat(over.text("/steps/1/status")).isEqualTo("not reached");
        assertThat(clerk.get("/forward-plan?body=" + committee).at("/items").size())
                .isZero();
        ApiAnswer entry = clerk.get("/decisions/" + refused);
        assertThat(entry.text("/outcome")).isEqualTo("lost");
        assertThat(entry.text("/subject/id")).isEqualTo(terms);
        assertThat(entry.at("/pathway/completes").asBoolean()).isFalse();
        ApiAnswer replanned = clerk.post(
                "/pathways/" + pathway + "/steps/2/replanning",
                Map.of("targetDate", "2022-06-01", "reason", "Too late for that"));
        assertThat(replanned.status()).isEqualTo(409);
    }

    @Test
    void keep_their_step_when_put_off_and_are_planned_anew() {
        String pathway = started();

        String deferred = resolved(board, "2022-01-18", "deferred");

        Clerk.awaits(
                () -> clerk.get("/pathways/" + pathway),
                it -> it.text("/steps/0/deferrals/0/decision").equals(deferred));
        ApiAnswer replanned = done(clerk.post(
                "/pathways/" + pathway + "/steps/1/replanning",
                Map.of("targetDate", "2022-02-01", "reason", "Put off by the board")));
        assertThat(replanned.at("/step").asInt()).isEqualTo(1);
        assertThat(replanned.text("/steps/0/planned")).isEqualTo("2022-01-18");
        assertThat(replanned.text("/steps/0/target")).isEqualTo("2022-02-01");
        assertThat(replanned.text("/steps/0/replannings/0/reason")).isEqualTo("Put off by the board");
        assertThat(replanned.at("/steps/0/slippedBy").asInt()).isEqualTo(14);
        assertThat(clerk.get("/forward-plan?body=" + board)
                        .at("/items/0/decided")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    @Rule({"R-ALL-1", "R-ALL-4"})
    void are_put_on_their_way_by_the_secretariat_through_bodies_that_there_are() {
        Map<String, Object> step = Map.of("body", board, "role", "agree", "targetDate", "2022-01-18");

        assertThat(clerk.as("gcc-analyst", "analyst")
                        .post(clerk.path("/pathways"), Map.of("title", "Terms", "steps", List.of(step)))
                        .status())
                .isEqualTo(403);
        is(
                422,
                "/steps/0/body",
                Map.of(
                        "title",
                        "Terms",
                        "steps",
                        List.of(Map.of("body", Clerk.newId(), "role", "agree", "targetDate", "2022-01-18"))));
        is(
                422,
                "/steps/0/role",
                Map.of(
                        "title",
                        "Terms",
                        "steps",
                        List.of(Map.of("body", board, "role", "applaud", "targetDate", "2022-01-18"))));
        is(
                422,
                "/steps/0",
                Map.of("title", "T", "steps", List.of(Map.of("role", "agree", "targetDate", "2022-01-18"))));
        is(422, "/title", Map.of("steps", List.of(step)));
        is(400, "/steps", Map.of("title", "Terms", "steps", List.of()));
        is(422, "/matter", Map.of("title", "T", "matter", Clerk.newId(), "steps", List.of(step)));
        started();
        is(
                422,
                "/subject",
                Map.of(
                        "title",
                        "Terms",
                        "subject",
                        Map.of("service", "membership", "type", "constitution", "id", terms),
                        "steps",
                        List.of(step)));
    }

    private void is(int status, String pointer, Map<String, ?> asked) {
        ApiAnswer answer = clerk.post("/pathways", asked);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    private String started() {
        return created(clerk.post(
                "/pathways",
                Map.of(
                        "title",
                        "Terms of reference of the board",
                        "subject",
                        Map.of("service", "membership", "type", "constitution", "id", terms),
                        "steps",
                        List.of(
                                Map.of("body", board, "role", "recommend", "targetDate", "2022-01-18"),
                                Map.of("body", committee, "role", "endorse", "targetDate", "2022-03-14"),
                                Map.of("body", council, "role", "ratify", "targetDate", "2022-05-18")))));
    }

    /** What a body resolves on the day on what has come onto its forward plan. */
    private String resolved(String body, String day, String word) {
        String planned = Clerk.awaits(
                        () -> clerk.get("/forward-plan?body=" + body),
                        plan -> plan.at("/items").size() > 0)
                .text("/items/0/id");
        String meeting = clerk.calls(body, day + "T14:00:00Z");
        String item = clerk.adds(
                meeting,
                Map.of(
                        "matter",
                        planned,
                        "purpose",
                        List.of("decision"),
                        "recommendations",
                        List.of("Agree the terms")));
        clock.setLondon(day + "T13:55");
        done(clerk.post("/meetings/" + meeting + "/publication", Map.of()));
        Ilp.PLACES.forEach(place -> clerk.records(meeting, place.holder(), "present"));
        done(clerk.post("/meetings/" + meeting + "/opening"));
        String decision = created(clerk.post(
                "/meetings/" + meeting + "/decisions",
                Map.of("item", item, "word", word, "text", "Terms of reference of the board")));
        clerk.awaits("/decisions/" + decision);
        return decision;
    }

    private static DecisionRecorded recorded(Events events, String decision) {
        return events.await(DecisionRecorded.class, fact -> fact.decisionId().equals(decision));
    }

    private static Roster roster(String id, String name) {
        Roster it = Ilp.roster(id, "active");
        return new Roster(
                id,
                name,
                it.kind(),
                it.status(),
                it.jointHosts(),
                it.venue(),
                it.constitutions(),
                it.seats(),
                it.offices());
    }
}
