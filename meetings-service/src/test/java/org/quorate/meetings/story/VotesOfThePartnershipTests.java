package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.done;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.fixtures.Place;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class VotesOfThePartnershipTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String body = Clerk.newId();
    private Clerk clerk;

    @BeforeEach
    void the_partnership_is_known() {
        clerk = new Clerk(api, Tenants.BOROUGH);
        clock.setLondon("2021-03-01T09:00");
        clerk.hasHeard(Ilp.roster(body, "active"), 1);
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    @Rule({"R-VOT-1", "R-VOT-2", "R-VOT-9", "R-ALL-1", "R-ALL-4"})
    void refuses_the_votes_that_do_not_count() {
        String motion = openMotion(Map.of());
        String ballots = "/motions/" + motion + "/ballots";

        is(api.asAnyone().post(clerk.path(ballots), Map.of("choice", "for")), 401, "R-ALL-1");
        is(api.as("forged.token.here").post(clerk.path(ballots), Map.of("choice", "for")), 401, "R-ALL-1");
        is(clerk.as("stranger", "member").post(clerk.path(ballots), Map.of("choice", "for")), 403, "R-VOT-1");
        is(
                api.as(Tokens.of("stranger", Tenants.ICB, "secretariat"))
                        .post(clerk.path(ballots), Map.of("choice", "for")),
                404,
                "R-ALL-1");
        is(
                clerk.as(Place.account(Ilp.CHAIR), "member").post(clerk.path(ballots), Map.of("choice", "for")),
                422,
                "R-VOT-2");
        is(
                clerk.as(Place.account("Locality Manager"), "member")
                        .post(
                                clerk.path(ballots),
                                Map.of(
                                        "choice",
                                        "for",
                                        "person",
                                        Place.person("GP representative").toString())),
                422,
                "R-VOT-2");
        is(clerk.post(ballots, Map.of("choice", "for")), 422, "R-VOT-1");
        is(clerk.post(ballots, Map.of("choice", "for", "unit", "NHS")), 422, "R-VOT-1");
        is(clerk.post(ballots, Map.of("choice", "maybe", "person", Clerk.newId())), 422, "R-ALL-4");
        is(clerk.post(ballots, Map.of("choice", "for", "person", "nobody")), 400, "R-ALL-4");
        is(clerk.post(ballots, Map.of("choice", "for", "weight", "7")), 400, "R-ALL-4");
        is(clerk.post("/motions/" + Clerk.newId() + "/ballots", Map.of("choice", "for")), 404, "R-ALL-1");
        is(new Clerk(api, Tenants.COUNTY).post(ballots, Map.of("choice", "for", "unit", "NHS")), 404, "R-ALL-1");
        ApiAnswer maybe = clerk.post(ballots, Map.of("choice", "maybe", "person", Clerk.newId()));
        assertThat(maybe.text("/errors/0/pointer")).isEqualTo("/choice");

        done(clerk.post("/motions/" + motion + "/closure"));
        is(
                clerk.as(Place.account("Locality Manager"), "member")
                        .post(clerk.path(ballots), Map.of("choice", "for")),
                409,
                "R-VOT-9");
        is(clerk.post("/motions/" + motion + "/closure"), 409, "R-VOT-9");
    }

    @Test
    @Rule("R-VOT-4")
    void breaks_a_tie_by_the_casting_vote_of_whoever_presides() {
        String motion = openMotion(Map.of());
        voteByHand(motion, "Locality Manager", "for");
        voteByHand(motion, "GP representative", "against");
        assertThat(done(clerk.post("/motions/" + motion + "/closure")).text("/result/outcome"))
                .isEqualTo("tied");

        String casting = "/motions/" + motion + "/casting-vote";
        is(
                clerk.post(
                        casting,
                        Map.of("choice", "for", "by", Place.person(Ilp.CHAIR).toString())),
                422,
                "R-VOT-2");
        Map<String, String> housing =
                Map.of("person", Place.person("Housing representative").toString());
        Map<String, String> castingVote = Map.of("choice", "for", "by", housing.get("person"));
        is(clerk.post(casting, castingVote), 422, "R-VOT-4");
        String meeting = clerk.get("/motions/" + motion).text("/meeting");
        done(clerk.post("/meetings/" + meeting + "/presiding", housing));
        is(
                clerk.post(
                        casting,
                        Map.of(
                                "choice",
                                "for",
                                "by",
                                Place.person("Locality Manager").toString())),
                422,
                "R-VOT-4");
        ApiAnswer decided = done(clerk.post(casting, castingVote));
        assertThat(decided.text("/result/outcome")).isEqualTo("carried");
        assertThat(decided.text("/result/castingVote/by")).isEqualTo("Housing representative");
        assertThat(clerk.awaits("/decisions/" + decided.text("/decision"))
                        .at("/votes/castingVote")
                        .asBoolean())
                .isTrue();
    }

    @Test
    @Rule("R-VOT-4")
    void loses_a_tied_motion_that_would_bind_a_member_organisation() {
        String motion = openMotion(Map.of("bindsMembers", true));
        voteByHand(motion, "Locality Manager", "for");
        voteByHand(motion, "GP representative", "against");

        ApiAnswer closed = done(clerk.post("/motions/" + motion + "/closure"));

        assertThat(closed.text("/result/outcome")).isEqualTo("lost");
        assertThat(clerk.awaits("/decisions/" + closed.text("/decision")).text("/word"))
                .isEqualTo("rejected");
    }

    @Test
    @Rule("R-MTG-7")
    void voids_a_vote_during_which_the_quorum_was_lost_and_keeps_the_meeting_open_until_then() {
        String motion = openMotion(Map.of());
        String meeting = clerk.get("/motions/" + motion).text("/meeting");
        voteByHand(motion, "Locality Manager", "for");
        is(clerk.post("/meetings/" + meeting + "/closure"), 409, "R-VOT-9");
        clerk.records(meeting, "Housing representative", "absent");

        ApiAnswer closed = done(clerk.post("/motions/" + motion + "/closure"));

        assertThat(closed.text("/result/outcome")).isEqualTo("void");
        assertThat(closed.at("/decision").isMissingNode()).isTrue();
        is(clerk.post("/motions/" + openable(meeting) + "/opening"), 422, "R-MTG-7");
        done(clerk.post("/meetings/" + meeting + "/closure"));
    }

    @Test
    @Rule("R-VOT-9")
    void takes_the_same_vote_sent_a_hundred_times_at_once_as_one() throws InterruptedException {
        String motion = openMotion(Map.of());
        String voter = Place.account("Locality Manager");
        List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = IntStream.range(0, 100)
                .mapToObj(_ -> Thread.startVirtualThread(() -> statuses.add(clerk.as(voter, "member")
                        .post(clerk.path("/motions/" + motion + "/ballots"), Map.of("choice", "for"))
                        .status())))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(statuses).hasSize(100).allMatch(status -> status == 200 || status == 201);
        ApiAnswer closed = done(clerk.post("/motions/" + motion + "/closure"));

        assertThat(closed.at("/result/for").asInt()).isEqualTo(1);
        assertThat(closed.at("/result/votes").size()).isEqualTo(1);
    }

    private String openable(String meeting) {
        return clerk.proposes(meeting, "That something else be agreed", Map.of());
    }

    private String openMotion(Map<String, ?> more) {
        String meeting = clerk.calls(body, "2021-03-08T14:00:00Z");
        clock.setLondon("2021-03-08T13:55");
        Ilp.PLACES.stream()
                .filter(place -> !place.holder().equals(Ilp.CHAIR))
                .forEach(place -> clerk.records(meeting, place.holder(), "present"));
        done(clerk.post("/meetings/" + meeting + "/opening"));
        String motion = clerk.proposes(meeting, "That it be agreed", more);
        done(clerk.post("/motions/" + motion + "/opening"));
        return motion;
    }

    private void voteByHand(String motion, String holder, String choice) {
        ApiAnswer answer = clerk.post(
                "/motions/" + motion + "/ballots",
                Map.of("person", Place.person(holder).toString(), "choice", choice));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
    }

    private static void is(ApiAnswer answer, int status, String rule) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.rule()).as(answer.raw().body()).isEqualTo(rule);
    }
}
