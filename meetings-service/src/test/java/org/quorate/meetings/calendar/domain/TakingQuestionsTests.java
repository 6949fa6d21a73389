package org.quorate.meetings.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Hwb;
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

    private static Dates datesFor(String meeting) {
        return Dates.of(at(meeting), Hwb.constitution().meetings(), NO_HOLIDAYS);
    }
}
