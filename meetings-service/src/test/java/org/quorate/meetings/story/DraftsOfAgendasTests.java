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
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-MTG-2")
class DraftsOfAgendasTests {

    private static final String DRAFTED = "Merger of two wards";

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String body = Clerk.newId();
    private Clerk clerk;
    private String meeting;
    private String item;
    private String motion;

    @BeforeEach
    void an_agenda_is_drafted() {
        clock.setLondon("2019-04-30T09:00");
        clerk = new Clerk(api, Tenants.COUNTY);
        clerk.hasHeard(Hwb.roster(body, List.of()), 1);
        meeting = clerk.calls(body, "2019-05-14T10:00:00+01:00");
        item = clerk.adds(
                meeting, Map.of("title", DRAFTED, "purpose", List.of("decision"), "recommendations", List.of(DRAFTED)));
        motion = clerk.proposes(meeting, "That the " + DRAFTED + " go ahead", Map.of("item", item));
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void are_not_for_the_public() {
        assertThat(clerk.get("/meetings/" + meeting).at("/agendaOpen").asBoolean())
                .isFalse();
        assertThat(clerk.get("/meetings/" + meeting + "/items/" + item).status())
                .isEqualTo(404);
        assertThat(clerk.get("/meetings/" + meeting + "/pack.pdf").status()).isNotEqualTo(200);
        assertThat(clerk.get("/motions/" + motion).status()).isEqualTo(404);
        List.of(
                        "/meetings",
                        "/meetings?body=" + body,
                        "/meetings/" + meeting,
                        "/meetings/" + meeting + "/papers",
                        "/motions",
                        "/motions?meeting=" + meeting,
                        "/forward-plan/programme?from=2019-01-01&to=2019-12-31&body=" + body)
                .forEach(path ->
                        assertThat(clerk.get(path).raw().body()).as(path).doesNotContain(DRAFTED));
        assertThat(api.as(org.quorate.testkit.Tokens.of("somebody", Tenants.BOROUGH, "secretariat"))
                        .get(clerk.path("/meetings/" + meeting))
                        .raw()
                        .body())
                .as("the clerk of another tenant is the public here")
                .doesNotContain(DRAFTED);
    }

    @Test
    void are_for_those_who_make_them_and_those_who_sit_there() {
        assertThat(clerk.as("clerk", "secretariat")
                        .get(clerk.path("/meetings/" + meeting))
                        .text("/agenda/0/title"))
                .isEqualTo(DRAFTED);
        assertThat(clerk.as("author", "officer")
                        .get(clerk.path("/meetings/" + meeting + "/items/" + item))
                        .status())
                .isEqualTo(200);
        assertThat(clerk.as(Place.account("Director of Public Health"), "member")
                        .get(clerk.path("/meetings/" + meeting))
                        .text("/agenda/0/title"))
                .isEqualTo(DRAFTED);
    }

    @Test
    void are_open_to_everyone_once_they_are_published() {
        done(clerk.post("/meetings/" + meeting + "/publication"));

        assertThat(clerk.get("/meetings/" + meeting).text("/agenda/0/title")).isEqualTo(DRAFTED);
        assertThat(clerk.get("/meetings/" + meeting).at("/agendaOpen").asBoolean())
                .isTrue();
        assertThat(clerk.get("/motions/" + motion).status()).isEqualTo(200);
    }
}
