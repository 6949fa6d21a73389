package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
@Rule("R-MEM-6")
class TheRollOfAMeetingTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String body = Clerk.newId();
    private Clerk clerk;
    private String meeting;

    @BeforeEach
    void a_meeting_of_the_board_is_called() {
        clerk = new Clerk(api, Tenants.COUNTY);
        clock.setLondon("2019-04-01T09:00");
        clerk.hasHeard(Hwb.roster(body, List.of()), 1);
        meeting = clerk.calls(body, "2019-05-14T09:00:00Z");
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void names_19_members_one_of_them_with_two_seats() {
        ApiAnswer roll = clerk.get("/meetings/" + meeting + "/roll");

        assertThat(roll.at("/members").size()).isEqualTo(19);
        assertThat(roll.at("/members")
                        .valueStream()
                        .mapToInt(member -> member.get("seats").size())
                        .sum())
                .isEqualTo(20);
        assertThat(roll.text("/votesBy")).isEqualTo("unit");
        assertThat(roll.raw().body()).doesNotContain("\"you\"", "account");
    }

    @Test
    void shows_a_member_who_is_signed_in_their_own_place() {
        String office = "Director of Public Health";

        ApiAnswer roll = clerk.as(Place.account(office), "member").get(clerk.path("/meetings/" + meeting + "/roll"));

        assertThat(roll.text("/you")).isEqualTo(Place.person(office).toString());
    }
}
