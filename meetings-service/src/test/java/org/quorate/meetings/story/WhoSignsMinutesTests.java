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

/** A board that has no chair yet: a member was put in the chair for the meeting that approves the minutes. */
@ServiceTest
@Rule("R-MTG-11")
class WhoSignsMinutesTests {

    private static final String IN_THE_CHAIR = "County councillor 4";

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String body = Clerk.newId();
    private Clerk clerk;
    private String minutes;

    @BeforeEach
    void the_minutes_of_may_are_approved_in_july() {
        clock.setLondon("2019-04-01T09:00");
        clerk = new Clerk(api, Tenants.COUNTY);
        clerk.hasHeard(Hwb.roster(body, List.of("Apologies for absence")), 1);
        String may = opened("2019-05-14");
        done(clerk.post("/meetings/" + may + "/closure"));
        minutes = created(clerk.post("/meetings/" + may + "/minutes", Map.of("year", "2019/2020")));
        done(clerk.post("/minutes/" + minutes + "/publication"));
        String july = opened("2019-07-23");
        done(clerk.post(
                "/meetings/" + july + "/presiding",
                Map.of("person", Place.person(IN_THE_CHAIR).toString())));
        done(clerk.post("/minutes/" + minutes + "/approval", Map.of("meeting", july)));
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void is_whoever_presided_when_they_were_approved() {
        ApiAnswer signed = done(signs(IN_THE_CHAIR));

        assertThat(signed.text("/course/signature/by")).isEqualTo(IN_THE_CHAIR);
    }

    @Test
    void is_no_other_member() {
        ApiAnswer refused = signs("Director of Public Health");

        assertThat(refused.status()).as(refused.raw().body()).isEqualTo(403);
        assertThat(refused.rule()).isEqualTo("R-MTG-11");
        assertThat(clerk.get("/minutes/" + minutes).text("/course/status")).isEqualTo("approved");
    }

    private ApiAnswer signs(String holder) {
        return clerk.as(Place.account(holder), "member").post(clerk.path("/minutes/" + minutes + "/signature"));
    }

    private String opened(String day) {
        String meeting = clerk.calls(body, day + "T10:00:00+01:00");
        done(clerk.post("/meetings/" + meeting + "/publication"));
        clock.setLondon(day + "T10:00");
        Hwb.THERE_IN_MAY.forEach(holder -> clerk.records(meeting, holder, "present"));
        done(clerk.post("/meetings/" + meeting + "/opening"));
        return meeting;
    }
}
