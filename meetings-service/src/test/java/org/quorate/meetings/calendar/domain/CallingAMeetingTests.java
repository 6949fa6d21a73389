package org.quorate.meetings.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.roll.domain.Body;
import org.quorate.testkit.Rule;

class CallingAMeetingTests {

    @Test
    void goes_by_the_roll_of_its_day() {
        assertThat(granted(Calling.of(Hwb.body(), at("2019-05-14T10:00"), at("2019-04-01T09:00")))
                        .on())
                .isEqualTo(Hwb.MAY);
    }

    @Test
    @Rule("R-ALL-4")
    void is_refused_for_a_time_that_is_over() {
        var answer = Calling.of(Hwb.body(), at("2019-05-14T10:00"), at("2019-05-14T10:00:01"));

        assertThat(refusal(answer)).isEqualTo(new MeetingRefusal.InThePast(at("2019-05-14T10:00"), "/startsAt"));
    }

    @Test
    @Rule("R-MEM-18")
    void is_refused_to_a_body_that_is_inactive_or_dissolved() {
        for (String status : List.of("inactive", "dissolved")) {
            Body atRest = new Body(
                    Hwb.ID,
                    Hwb.NAME,
                    status,
                    List.of(),
                    Hwb.body().constitutions(),
                    Hwb.body().seats(),
                    List.of());

            assertThat(refusal(Calling.of(atRest, at("2019-05-14T10:00"), at("2019-04-01T09:00"))))
                    .isEqualTo(new MeetingRefusal.BodyAtRest(status));
        }
    }

    @Test
    @Rule("R-MTG-6")
    void is_refused_to_a_body_without_a_constitution_in_force_that_day() {
        var answer = Calling.of(Hwb.body(), at("2013-03-31T10:00"), at("2013-01-01T09:00"));

        assertThat(refusal(answer)).isEqualTo(new MeetingRefusal.NoConstitution(LocalDate.of(2013, 3, 31)));
    }
}
