package org.quorate.meetings.actions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.actions.domain.Tasks.MEETING_OF_JULY;
import static org.quorate.meetings.actions.domain.Tasks.MEETING_OF_SEPTEMBER;
import static org.quorate.meetings.fixtures.Given.next;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.testkit.Rule;

@Rule("R-MTG-12")
class OverdueActionsTests {

    private final Action byDate = Tasks.due("2019-11-14");
    private final Action inSeptember = Tasks.due("2019-09");
    private final Action nextMeeting = Tasks.due("next meeting");

    @Test
    void one_with_a_date_is_late_from_the_day_after() {
        assertThat(isOverdue(byDate, "2019-11-14")).isFalse();
        assertThat(isOverdue(byDate, "2019-11-15")).isTrue();
    }

    @Test
    void back_to_the_september_meeting_is_late_once_that_meeting_is_over() {
        assertThat(isOverdue(inSeptember, "2019-09-23", MEETING_OF_JULY, MEETING_OF_SEPTEMBER))
                .isFalse();
        assertThat(isOverdue(inSeptember, "2019-09-24", MEETING_OF_JULY, MEETING_OF_SEPTEMBER))
                .isTrue();
    }

    @Test
    void or_once_the_month_is_over_without_one() {
        assertThat(isOverdue(inSeptember, "2019-09-30", MEETING_OF_JULY)).isFalse();
        assertThat(isOverdue(inSeptember, "2019-10-01", MEETING_OF_JULY)).isTrue();
    }

    @Test
    void by_the_next_meeting_is_late_once_a_later_one_is_over() {
        Held may = Tasks.held("2019-05-14T10:00", "2019-05-14T12:00");

        assertThat(isOverdue(nextMeeting, "2019-07-22", may, MEETING_OF_JULY)).isFalse();
        assertThat(isOverdue(nextMeeting, "2019-07-23", may, MEETING_OF_JULY)).isTrue();
        assertThat(isOverdue(nextMeeting, "2029-07-23", may)).isFalse();
    }

    @Test
    void what_is_done_or_cancelled_is_not_late_but_was_on_the_days_before() {
        Action done = next(byDate.complete(day("2019-11-20"), null, day("2019-12-01")));
        Action cancelled = next(byDate.cancel("no longer wanted", day("2019-11-20")));

        assertThat(isOverdue(done, "2019-11-20")).isFalse();
        assertThat(isOverdue(done, "2019-11-19")).isTrue();
        assertThat(isOverdue(cancelled, "2019-11-20")).isFalse();
        assertThat(isOverdue(cancelled, "2019-11-19")).isTrue();
    }

    @Test
    void another_date_gives_it_time() {
        Action later = next(byDate.redate(Due.of("2020-01-21"), "the report is delayed", day("2019-11-15")));

        assertThat(isOverdue(later, "2019-11-15")).isFalse();
        assertThat(isOverdue(later, "2020-01-22")).isTrue();
    }

    private static boolean isOverdue(Action action, String day, Held... held) {
        return Overdue.is(action, day(day), List.of(held));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
