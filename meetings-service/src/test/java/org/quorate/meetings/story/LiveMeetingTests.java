package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.done;

import java.util.List;
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
import org.springframework.core.env.Environment;

@ServiceTest
class LiveMeetingTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Environment environment;

    private final String body = Clerk.newId();
    private Clerk clerk;
    private String meeting;
    private String item;

    @BeforeEach
    void a_partnership_is_about_to_meet() {
        clerk = new Clerk(api, Tenants.BOROUGH);
        clock.setLondon("2020-09-01T09:00");
        clerk.hasHeard(Ilp.roster(body, "active"), 1);
        meeting = clerk.calls(body, "2020-09-08T14:00:00+01:00");
        item = clerk.adds(meeting, Map.of("title", "Update", "purpose", List.of("information")));
        clock.setLondon("2020-09-08T13:55");
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    @Rule("R-MTG-6")
    void whoever_follows_it_is_told_of_each_change_and_looks_it_up() throws Exception {
        try (Followed live = follow(null)) {
            live.awaits("now");
            clerk.records(meeting, Ilp.CHAIR, "present");
            live.awaits("attendance");
            Ilp.PLACES.forEach(place -> clerk.records(meeting, place.holder(), "present"));
            clock.setLondon("2020-09-08T14:00");
            done(clerk.post("/meetings/" + meeting + "/opening"));
            live.awaits("status");
            done(clerk.post("/meetings/" + meeting + "/current-item", Map.of("item", item)));
            done(clerk.post(
                    "/meetings/" + meeting + "/presiding",
                    Map.of("person", Place.person(Ilp.CHAIR).toString())));
            live.awaits("current-item");
            live.awaits("presiding");
            String motion = clerk.proposes(meeting, "That the update be noted", Map.of());
            done(clerk.post("/motions/" + motion + "/opening"));
            live.awaits("motion");

            ApiAnswer shown = clerk.get("/meetings/" + meeting);
            assertThat(shown.text("/currentItem")).isEqualTo(item);
            assertThat(shown.text("/presiding/office")).isEqualTo(Ilp.CHAIR);
            assertThat(shown.text("/openMotions/0")).isEqualTo(motion);

            try (Followed back = follow(live.lastId())) {
                done(clerk.post("/motions/" + motion + "/closure"));
                back.awaits("motion");
                assertThat(back.heard()).noneMatch(line -> line.contains("\"now\"") || line.contains("\"resync\""));
            }
        }
    }

    @Test
    @Rule("R-ALL-4")
    void there_is_nothing_to_follow_where_there_is_no_meeting() {
        assertThat(clerk.get("/meetings/" + Clerk.newId() + "/live").status()).isEqualTo(404);
    }

    private Followed follow(String lastSeen) throws Exception {
        return Followed.at(environment, clerk.path("/meetings/" + meeting + "/live"), lastSeen);
    }
}
