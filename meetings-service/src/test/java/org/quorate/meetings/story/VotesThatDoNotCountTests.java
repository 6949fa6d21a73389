package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.created;
import static org.quorate.meetings.story.Clerk.done;

import java.util.List;
import java.util.Map;
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

/** One vote a unit: whatever else is sent in its stead is refused by field and rule, and is not in the count. */
@ServiceTest
@Rule("R-ALL-4")
class VotesThatDoNotCountTests {

    private static final Map<String, String> FOR = Map.of("choice", "for");
    private static final String PRESENT = "Healthwatch representative";
    private static final String ABSENT = "NHS England local area team representative";

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String body = Clerk.newId();
    private Clerk clerk;
    private String meeting;

    @BeforeEach
    void the_board_is_in_session() {
        clock.setLondon("2019-04-30T09:00");
        clerk = new Clerk(api, Tenants.COUNTY);
        clerk.hasHeard(Hwb.roster(body, List.of()), 1);
        meeting = clerk.calls(body, "2019-05-14T10:00:00+01:00");
        clerk.adds(meeting, Map.of("title", "Air quality", "purpose", List.of("information")));
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
    @Rule("R-VOT-1")
    void of_a_non_member() {
        String motion = open();

        refused(votes("stranger", motion, FOR), 403, "R-VOT-1", "");
        refused(enters(motion, Map.of("unit", "Fire and rescue", "choice", "for")), 422, "R-VOT-1", "/unit");

        assertThat(votesCounted(motion)).isZero();
    }

    @Test
    @Rule("R-VOT-2")
    void of_someone_absent() {
        String motion = open();

        refused(votes(Place.account(ABSENT), motion, FOR), 422, "R-VOT-2", "");
        refused(enters(motion, Map.of("unit", "NHS England", "choice", "for")), 422, "R-VOT-2", "/unit");

        assertThat(votesCounted(motion)).isZero();
    }

    @Test
    @Rule({"R-VOT-1", "R-VOT-9"})
    void twice_by_one_unit() {
        String motion = open();
        created(votes(Place.account("County councillor 1"), motion, FOR));
        ApiAnswer again = votes(Place.account("County councillor 2"), motion, Map.of("choice", "against"));

        assertThat(again.at("/change").asInt()).isEqualTo(2);
        assertThat(votesCounted(motion)).isEqualTo(1);
        assertThat(clerk.get("/motions/" + motion).at("/result/against").asInt())
                .isEqualTo(1);
    }

    @Test
    @Rule("R-VOT-6")
    void twice_in_a_secret_ballot() {
        String motion = proposed();
        done(clerk.post("/motions/" + motion + "/opening", Map.of("manner", "secret")));
        Api.Request voter = clerk.as(Place.account(PRESENT), "member");
        done(voter.post(clerk.path("/motions/" + motion + "/papers"), FOR));

        refused(
                voter.post(clerk.path("/motions/" + motion + "/papers"), Map.of("choice", "against")),
                409,
                "R-VOT-6",
                "");

        assertThat(done(clerk.post("/motions/" + motion + "/closure"))
                        .at("/result/against")
                        .asInt())
                .isZero();
    }

    @Test
    @Rule("R-VOT-9")
    void too_late() {
        String motion = open();
        assertThat(votesCounted(motion)).isZero();

        refused(votes(Place.account(PRESENT), motion, FOR), 409, "R-VOT-9", "");
        refused(enters(motion, Map.of("unit", "NHS", "choice", "for")), 409, "R-VOT-9", "");

        assertThat(clerk.get("/motions/" + motion).at("/result/for").asInt()).isZero();
    }

    @Test
    @Rule("R-VOT-9")
    void too_early() {
        String motion = proposed();

        refused(votes(Place.account(PRESENT), motion, FOR), 409, "R-VOT-9", "");

        assertThat(clerk.get("/motions/" + motion).text("/status")).isEqualTo("proposed");
    }

    @Test
    @Rule("R-VOT-1")
    void for_another_unit() {
        String motion = open();

        refused(votes(Place.account(PRESENT), motion, Map.of("unit", "NHS", "choice", "for")), 422, "R-VOT-1", "/unit");

        assertThat(votesCounted(motion)).isZero();
    }

    @Test
    @Rule("R-ALL-1")
    void on_another_tenants_motion() {
        String motion = open();

        ApiAnswer elsewhere = new Clerk(api, Tenants.BOROUGH)
                .post("/motions/" + motion + "/ballots", Map.of("unit", "NHS", "choice", "for"));

        refused(elsewhere, 404, "R-ALL-1", "");
        assertThat(votesCounted(motion)).isZero();
    }

    private String proposed() {
        return clerk.proposes(meeting, "That it be agreed", Map.of());
    }

    private String open() {
        String motion = proposed();
        done(clerk.post("/motions/" + motion + "/opening"));
        return motion;
    }

    private ApiAnswer votes(String account, String motion, Map<String, ?> vote) {
        return clerk.as(account, "member").post(clerk.path("/motions/" + motion + "/ballots"), vote);
    }

    private ApiAnswer enters(String motion, Map<String, ?> vote) {
        return clerk.post("/motions/" + motion + "/ballots", vote);
    }

    private int votesCounted(String motion) {
        return done(clerk.post("/motions/" + motion + "/closure"))
                .at("/result/votes")
                .size();
    }

    private static void refused(ApiAnswer answer, int status, String rule, String pointer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.rule()).as(answer.raw().body()).isEqualTo(rule);
        if (!pointer.isEmpty()) assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    }
}
