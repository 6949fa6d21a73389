package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.done;

import java.util.Map;
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

@ServiceTest
@Rule("R-ALL-4")
class RepeatedAndStaleRequestsTests {

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
    void a_call_that_is_sent_again_under_its_key_calls_no_second_meeting() {
        Api.Request once = clerk.as("clerk", "secretariat").withKey(Clerk.newId());
        Map<String, String> call = Map.of("body", body, "startsAt", "2021-03-08T14:00:00Z");

        ApiAnswer first = once.post(clerk.path("/meetings"), call);
        ApiAnswer again = once.post(clerk.path("/meetings"), call);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(clerk.get("/meetings?body=" + body).at("/items").size()).isEqualTo(1);
    }

    @Test
    @Rule("R-VOT-9")
    void a_vote_is_closed_once_at_the_version_that_the_clerk_has_seen_and_not_at_another() {
        String meeting = clerk.calls(body, "2021-03-08T14:00:00Z");
        clock.setLondon("2021-03-08T13:55");
        Ilp.PLACES.forEach(place -> clerk.records(meeting, place.holder(), "present"));
        done(clerk.post("/meetings/" + meeting + "/opening"));
        String motion = clerk.proposes(meeting, "That it be agreed", Map.of());
        String version = done(clerk.post("/motions/" + motion + "/opening"))
                .header("ETag")
                .orElseThrow();
        clerk.as(Place.account("Locality Manager"), "member")
                .post(clerk.path("/motions/" + motion + "/ballots"), Map.of("choice", "for"));
        String closure = clerk.path("/motions/" + motion + "/closure");
        Api.Request closing = clerk.as("clerk", "secretariat").withKey(Clerk.newId());

        assertThat(clerk.as("clerk", "secretariat")
                        .ifMatch("\"1\"")
                        .post(closure)
                        .status())
                .isEqualTo(412);
        ApiAnswer closed = done(closing.ifMatch(version).post(closure));
        ApiAnswer again = done(closing.ifMatch(version).post(closure));

        assertThat(closed.text("/result/outcome")).isEqualTo("carried");
        assertThat(again.text("/decision")).isEqualTo(closed.text("/decision"));
    }

    @Test
    void what_is_malformed_is_refused_by_the_field_and_changes_nothing() {
        refused(Map.of("body", body), "/startsAt");
        refused(Map.of("body", body, "startsAt", "2021-03-08T14:00:00"), "/startsAt");
        refused(Map.of("body", body, "startsAt", "2021-02-30T14:00:00Z"), "/startsAt");
        refused(Map.of("body", "the board", "startsAt", "2021-03-08T14:00:00Z"), "/body");
        refused(Map.of("body", body, "startsAt", "2021-03-08T14:00:00Z", "chair", "me"), "/chair");
        ApiAnswer past = clerk.post("/meetings", Map.of("body", body, "startsAt", "2021-02-28T14:00:00Z"));
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.text("/errors/0/pointer")).isEqualTo("/startsAt");
        ApiAnswer farOff = clerk.post("/meetings", Map.of("body", body, "startsAt", "+999999999-01-01T00:00:00Z"));
        assertThat(farOff.status()).isBetween(400, 422);
        assertThat(clerk.get("/meetings?body=" + body).at("/items").size()).isZero();
        assertThat(clerk.get("/meetings?body=" + Clerk.newId()).status()).isEqualTo(404);
        assertThat(clerk.get("/meetings?after=%21").status()).isEqualTo(422);
        assertThat(clerk.get("/decisions?after=bm9uc2Vuc2U").status()).isEqualTo(422);
    }

    private void refused(Map<String, String> call, String pointer) {
        ApiAnswer answer = clerk.post("/meetings", call);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(400);
        assertThat(answer.text("/errors/0/pointer")).as(answer.raw().body()).isEqualTo(pointer);
    }
}
