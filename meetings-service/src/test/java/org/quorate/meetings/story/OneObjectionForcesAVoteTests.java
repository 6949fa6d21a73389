package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.created;
import static org.quorate.meetings.story.Clerk.done;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.springframework.beans.factory.annotation.Autowired;

/** Whether it is on the agenda or not: what one member objects to is not recorded as agreed by all. */
@ServiceTest
@Rule("R-VOT-5")
class OneObjectionForcesAVoteTests {

    private static final String OBJECTOR = "Locality Manager";

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String body = Clerk.newId();
    private Clerk clerk;
    private String meeting;

    @BeforeEach
    void the_partnership_is_in_session() {
        clerk = new Clerk(api, Tenants.BOROUGH);
        clock.setLondon("2021-03-01T09:00");
        clerk.hasHeard(Ilp.roster(body, "active"), 1);
        meeting = clerk.calls(body, "2021-03-08T14:00:00Z");
        clock.setLondon("2021-03-08T13:55");
        Ilp.PLACES.forEach(place -> clerk.records(meeting, place.holder(), "present"));
        done(clerk.post("/meetings/" + meeting + "/opening"));
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void on_business_without_an_item() {
        forcesAVote(null);
    }

    @Test
    void on_an_item_of_the_agenda() {
        forcesAVote(item("Urgent business"));
    }

    @Test
    void and_does_not_hold_up_other_items() {
        objectedTo(clerk.proposes(meeting, "That the press be admitted", Map.of()));

        created(agree(item("Something else")));
    }

    private void forcesAVote(@Nullable String item) {
        String motion = clerk.proposes(meeting, "That it be so", item == null ? Map.of() : Map.of("item", item));
        objectedTo(motion);

        needsAVote(clerk.post("/motions/" + motion + "/consensus"));
        needsAVote(agree(item));
        done(clerk.post("/motions/" + motion + "/opening"));
        needsAVote(agree(item));
        done(clerk.post("/motions/" + motion + "/closure"));

        created(agree(item));
    }

    private void objectedTo(String motion) {
        done(clerk.as(Place.account(OBJECTOR), "member")
                .post(clerk.path("/motions/" + motion + "/objection"), Map.of()));
    }

    private ApiAnswer agree(@Nullable String item) {
        Map<String, Object> decision = new HashMap<>(Map.of("word", "agreed", "text", "It was so agreed"));
        if (item != null) decision.put("item", item);
        return clerk.post("/meetings/" + meeting + "/decisions", decision);
    }

    private String item(String title) {
        return clerk.adds(
                meeting,
                Map.of(
                        "title",
                        title,
                        "purpose",
                        List.of("decision"),
                        "recommendations",
                        List.of("Agree"),
                        "urgency",
                        "It has just come up"));
    }

    private void needsAVote(ApiAnswer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(422);
        assertThat(answer.rule()).isEqualTo("R-VOT-5");
        assertThat(answer.text("/detail")).contains(OBJECTOR);
    }
}
