package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
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

@ServiceTest
@Rule("R-VOT-9")
class OwnVotesTests {

    private static final String HEALTHWATCH = "Healthwatch representative";
    private static final String FIRST = "County councillor 1";
    private static final String SECOND = "County councillor 2";

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String body = Clerk.newId();
    private Clerk clerk;
    private String motion;

    @BeforeEach
    void a_motion_is_put_to_the_board() {
        clerk = new Clerk(api, Tenants.COUNTY);
        clock.setLondon("2021-10-01T09:00");
        clerk.hasHeard(Hwb.roster(body, List.of()), 1);
        String meeting = clerk.calls(body, "2021-11-02T10:00:00Z");
        clerk.adds(meeting, Map.of("title", "Next steps", "purpose", List.of("information")));
        done(clerk.post("/meetings/" + meeting + "/publication"));
        clock.setLondon("2021-11-02T09:50");
        Hwb.THERE_IN_MAY.forEach(holder -> clerk.records(meeting, holder, "present"));
        clock.setLondon("2021-11-02T10:00");
        done(clerk.post("/meetings/" + meeting + "/opening"));
        motion = clerk.proposes(meeting, "That it be so", Map.of());
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void are_shown_to_whoever_cast_them_and_to_nobody_else() {
        done(clerk.post("/motions/" + motion + "/opening"));
        assertThat(own(HEALTHWATCH).at("/items").size()).isZero();
        vote(HEALTHWATCH, "against");

        ApiAnswer shown = own(HEALTHWATCH);

        assertThat(shown.text("/items/0/unit")).isEqualTo("Healthwatch");
        assertThat(shown.text("/items/0/choice")).isEqualTo("against");
        assertThat(shown.header("Cache-Control")).hasValue("no-store");
        assertThat(own(FIRST).at("/items").size()).isZero();
        assertThat(clerk.as("clerk", "secretariat").get(path()).at("/items").size())
                .isZero();
        assertThat(clerk.get("/motions/" + motion + "/ballots/own").status()).isEqualTo(401);
    }

    @Test
    void of_a_shared_unit_say_who_voted_but_not_how() {
        done(clerk.post("/motions/" + motion + "/opening"));
        vote(FIRST, "for");

        assertThat(own(SECOND).text("/items/0/by")).isEqualTo(FIRST);
        assertThat(own(SECOND).at("/items/0/choice").isMissingNode()).isTrue();

        vote(SECOND, "against");

        assertThat(own(FIRST).text("/items/0/by")).isEqualTo(SECOND);
        assertThat(own(FIRST).at("/items/0/choice").isMissingNode()).isTrue();
        assertThat(own(SECOND).text("/items/0/choice")).isEqualTo("against");
    }

    @Test
    @Rule("R-VOT-6")
    void in_a_secret_ballot_say_only_that_they_are_in() {
        done(clerk.post("/motions/" + motion + "/opening", Map.of("manner", "secret")));
        done(member(HEALTHWATCH).post(clerk.path("/motions/" + motion + "/papers"), Map.of("choice", "for")));

        ApiAnswer shown = own(HEALTHWATCH);

        assertThat(shown.at("/items").size()).isEqualTo(1);
        assertThat(shown.at("/items/0").propertyNames()).containsExactly("unit");
    }

    @Test
    void are_in_the_result_once_the_vote_is_closed() {
        done(clerk.post("/motions/" + motion + "/opening"));
        vote(HEALTHWATCH, "for");
        done(clerk.post("/motions/" + motion + "/closure"));

        assertThat(own(HEALTHWATCH).at("/items").size()).isZero();
    }

    private ApiAnswer own(String holder) {
        return done(member(holder).get(path()));
    }

    private void vote(String holder, String choice) {
        assertThat(member(holder)
                        .post(clerk.path("/motions/" + motion + "/ballots"), Map.of("choice", choice))
                        .status())
                .isIn(200, 201);
    }

    private Api.Request member(String holder) {
        return clerk.as(Place.account(holder), "member");
    }

    private String path() {
        return clerk.path("/motions/" + motion + "/ballots/own");
    }
}
