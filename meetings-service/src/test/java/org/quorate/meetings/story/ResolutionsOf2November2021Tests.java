package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.done;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ResolutionsOf2November2021Tests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String body = Clerk.newId();
    private Clerk clerk;
    private String meeting;

    @BeforeEach
    void the_board_meets() {
        clerk = new Clerk(api, Tenants.COUNTY);
        clock.setLondon("2021-10-01T09:00");
        clerk.hasHeard(Hwb.roster(body, List.of()), 1);
        meeting = clerk.calls(body, "2021-11-02T10:00:00Z");
        clerk.adds(meeting, Map.of("title", "Next steps", "purpose", List.of("information")));
        done(clerk.post("/meetings/" + meeting + "/publication"));
        clock.setLondon("2021-11-02T09:50");
        Hwb.THERE_IN_MAY.forEach(holder -> clerk.records(meeting, holder, "present"));
        clock.setLondon("2021-11-02T10:00");
        done(clerk.post("/meetings/" + meeting + "/opening"));
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    @Rule({"R-VOT-5", "R-VOT-7", "R-VOT-8"})
    void are_six_each_known_by_its_word() {
        is(agreed("acknowledged", "the timeline for decision making"), "acknowledged");
        ApiAnswer preferred = preferred();
        is(preferred, "confirmed");
        assertThat(preferred.text("/text")).isEqualTo("option 3 as the preferred option");
        assertThat(preferred.at("/votes/options/2/votes").asInt()).isEqualTo(3);
        is(agreed("agreed in principle", "that a joint secretariat should serve both boards"), "agreed in principle");
        is(agreed("agreed", "that the secretariat first make recommendations"), "agreed");
        is(agreed("supported", "that the meetings be held on the same day in succession"), "supported");
        is(agreed("acknowledged", "the need for clarification on how patients are represented"), "acknowledged");
        assertThat(clerk.get("/decisions?body=" + body).at("/items").size()).isEqualTo(6);
    }

    @Test
    @Rule("R-VOT-10")
    void might_have_been_amended_first() {
        String motion = clerk.proposes(meeting, "That the board meet monthly", Map.of());
        String amendment = clerk.proposes(meeting, "That the board meet quarterly", Map.of("amends", motion));
        String second = clerk.proposes(meeting, "That the board meet each quarter", Map.of("amends", amendment));
        ApiAnswer tooDeep =
                clerk.post("/motions", Map.of("meeting", meeting, "text", "That it never meet", "amends", second));
        assertThat(tooDeep.rule()).isEqualTo("R-VOT-10");
        assertThat(clerk.post("/motions/" + motion + "/opening").rule()).isEqualTo("R-VOT-10");
        assertThat(clerk.post("/motions/" + amendment + "/opening").rule()).isEqualTo("R-VOT-10");
        done(clerk.post("/motions/" + second + "/consensus"));
        done(clerk.post("/motions/" + amendment + "/opening"));
        votes(amendment, "NHS", "for");
        done(clerk.post("/motions/" + amendment + "/closure"));

        ApiAnswer amended = clerk.get("/motions/" + motion);
        assertThat(amended.text("/text")).isEqualTo("That the board meet each quarter");
        assertThat(amended.text("/amendments/0/fate")).isEqualTo("carried");
        assertThat(amended.text("/amendments/0/before")).isEqualTo("That the board meet monthly");
        done(clerk.post("/motions/" + motion + "/opening"));
    }

    @Test
    @Rule({"R-VOT-9", "R-VOT-3"})
    void show_nothing_of_a_vote_to_anyone_while_it_is_open() {
        String motion = clerk.proposes(meeting, "That it be so", Map.of());
        done(clerk.post("/motions/" + motion + "/opening"));
        ApiAnswer before = clerk.get("/motions/" + motion);
        votes(motion, "NHS", "for");
        votes(motion, "Healthwatch", "against");
        for (Api.Request who : List.of(
                api.asAnyone(),
                clerk.as("county-councillor-4", "member"),
                clerk.as("clerk", "secretariat"),
                clerk.as("auditor", "auditor"))) {
            ApiAnswer shown = who.get(clerk.path("/motions/" + motion));
            assertThat(shown.body()).isEqualTo(before.body());
            assertThat(shown.header("ETag")).isEqualTo(before.header("ETag"));
            assertThat(who.get(clerk.path("/motions?meeting=" + meeting)).raw().body())
                    .doesNotContain("\"result\"");
            assertThat(who.get(clerk.path("/motions/" + motion + "/ballots")).status())
                    .isGreaterThanOrEqualTo(400);
            assertThat(who.get(clerk.path("/meetings/" + meeting)).raw().body()).doesNotContain("\"against\"");
        }
        ApiAnswer closed = done(clerk.post("/motions/" + motion + "/closure"));
        assertThat(closed.text("/result/needed")).isEqualTo("more than half of the votes cast");
        assertThat(closed.at("/result/quorum/quorate").asBoolean()).isTrue();
    }

    private ApiAnswer agreed(String word, String text) {
        String motion = clerk.proposes(meeting, text, Map.of("word", word));
        return decision(done(clerk.post("/motions/" + motion + "/consensus")));
    }

    private ApiAnswer preferred() {
        String motion = clerk.proposes(
                meeting,
                "Which option is preferred",
                Map.of(
                        "options",
                        List.of(Map.of("name", "option 1"), Map.of("name", "option 2"), Map.of("name", "option 3"))));
        done(clerk.post("/motions/" + motion + "/opening"));
        votes(motion, "NHS", "option 3");
        votes(motion, "County council", "option 3");
        votes(motion, "Healthwatch", "option 3");
        votes(motion, "District councils", "option 1");
        return decision(done(clerk.post("/motions/" + motion + "/closure")));
    }

    private ApiAnswer decision(ApiAnswer motion) {
        return clerk.awaits("/decisions/" + motion.text("/decision"));
    }

    private void votes(String motion, String unit, String choice) {
        ApiAnswer answer = clerk.post("/motions/" + motion + "/ballots", Map.of("unit", unit, "choice", choice));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
    }

    private static void is(ApiAnswer decision, String word) {
        assertThat(decision.text("/word")).isEqualTo(word);
    }
}
