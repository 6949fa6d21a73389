package org.quorate.meetings.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.calendar.days.domain.ClearDays;
import org.quorate.meetings.calendar.days.domain.Dates;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.roll.domain.Constitution;
import org.quorate.testkit.Rule;

@Rule("R-MTG-3")
class TakingQuestionsTests {

    private static final ClearDays NO_HOLIDAYS = new ClearDays(_ -> false);

    @Test
    void ends_at_10_seven_days_before_the_meeting_of_23_July_2019() {
        Dates dates = datesFor("2019-07-23T10:00");

        assertThat(dates.takesQuestionsAt(at("2019-07-16T09:59:59"))).isTrue();
        assertThat(dates.takesQuestionsAt(at("2019-07-16T10:00:00"))).isTrue();
        assertThat(dates.takesQuestionsAt(at("2019-07-16T10:00:01"))).isFalse();
    }

    @Test
    void goes_by_local_time_when_the_clocks_change_between() {
        assertThat(datesFor("2019-04-02T10:00").questionsCloseAt()).isEqualTo(Instant.parse("2019-03-26T10:00:00Z"));
        assertThat(datesFor("2019-07-23T10:00").questionsCloseAt()).isEqualTo(Instant.parse("2019-07-16T09:00:00Z"));
        assertThat(datesFor("2019-10-29T10:00").questionsCloseAt()).isEqualTo(Instant.parse("2019-10-22T09:00:00Z"));
    }

    @Test
    @Rule("R-MTG-9")
    void ends_once_on_a_night_when_an_hour_comes_twice_or_not_at_all() {
        assertThat(closingAt("2019-04-07T10:00").questionsCloseAt())
                .as("on 31 March 2019 there is no 01:30: as much later")
                .isEqualTo(Instant.parse("2019-03-31T01:30:00Z"));
        assertThat(closingAt("2019-11-03T10:00").questionsCloseAt())
                .as("on 27 October 2019 there are two: the second")
                .isEqualTo(Instant.parse("2019-10-27T01:30:00Z"));
    }

    private static Dates closingAt(String meeting) {
        Constitution.Meetings rules = Hwb.constitution().meetings();
        return Dates.of(
                at(meeting),
                new Constitution.Meetings(
                        rules.clearDaysNotice(),
                        new Constitution.QuestionsClose(7, LocalTime.of(1, 30)),
                        null,
                        rules.minutesNumbering(),
                        true,
                        List.of(),
                        List.of()),
                NO_HOLIDAYS);
    }

    private static Dates datesFor(String meeting) {
        return Dates.of(at(meeting), Hwb.constitution().meetings(), NO_HOLIDAYS);
    }
}
