package org.quorate.meetings.forwardplan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.testkit.Rule;

/** The meetings of the executive of 2010-11, at the first of which a report is due. */
@Rule("R-MTG-13")
class ReportsThatRecurTests {

    private static final List<String> MEETINGS =
            List.of("2010-09-17", "2010-11-11", "2011-01-21", "2011-04-15", "2011-07-22", "2011-09-16");

    @Test
    void come_so_many_times_a_year_even_where_that_is_no_whole_number_of_months() {
        assertThat(dueAt(new Recurrence.TimesAYear(4)))
                .containsExactly("2010-09-17", "2011-01-21", "2011-04-15", "2011-07-22");
        assertThat(dueAt(new Recurrence.TimesAYear(1))).containsExactly("2010-09-17");
        List<LocalDate> monthly = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2019, 1, 1); day.isBefore(LocalDate.of(2020, 1, 1)); day = day.plusDays(1)) {
            monthly.add(day);
        }
        assertThat(due(new Recurrence.TimesAYear(5), monthly, List.of())).hasSize(5);
        assertThat(due(new Recurrence.TimesAYear(7), monthly, List.of())).hasSize(7);
    }

    @Test
    void come_every_so_many_months_or_years() {
        assertThat(dueAt(new Recurrence.Every(Period.ofMonths(2))))
                .containsExactly("2010-09-17", "2011-01-21", "2011-04-15", "2011-07-22");
        assertThat(dueAt(new Recurrence.Every(Period.ofMonths(6)))).containsExactly("2010-09-17", "2011-04-15");
        assertThat(dueAt(new Recurrence.Every(Period.ofYears(1)))).containsExactly("2010-09-17");
    }

    @Test
    void come_by_a_date_at_the_last_meeting_before_it_is_too_late() {
        assertThat(dueAt(new Recurrence.EachYearBy(MonthDay.of(4, 30)))).containsExactly("2011-04-15");
        assertThat(dueAt(new Recurrence.EachYearBy(MonthDay.of(4, 15))))
                .as("the day itself is in time")
                .containsExactly("2011-04-15");
        assertThat(dueAt(new Recurrence.EachYearBy(MonthDay.of(4, 14)))).containsExactly("2011-01-21");
    }

    @Test
    void come_at_the_first_meeting_after_each_of_another_body() {
        Recurrence afterTheStrategicGroup = new Recurrence.AfterMeetingsOf(new BodyId(UUID.randomUUID()));

        assertThat(due(
                        afterTheStrategicGroup,
                        days(MEETINGS),
                        days(List.of("2010-09-01", "2010-10-05", "2011-04-15", "2011-07-23"))))
                .extracting(LocalDate::toString)
                .containsExactly("2010-11-11", "2011-04-15", "2011-09-16");
    }

    @Test
    @Rule("R-ALL-4")
    void recur_monthly_at_most() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Recurrence.TimesAYear(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Recurrence.TimesAYear(13));
        assertThatIllegalArgumentException().isThrownBy(() -> new Recurrence.Every(Period.ofDays(7)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Recurrence.Every(Period.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Recurrence.Every(Period.ofMonths(-1)));
    }

    @Test
    void are_told_in_words() {
        assertThat(new Recurrence.TimesAYear(4).inWords()).isEqualTo("4 times a year");
        assertThat(new Recurrence.Every(Period.ofYears(1)).inWords()).isEqualTo("every year");
        assertThat(new Recurrence.Every(Period.ofMonths(2)).inWords()).isEqualTo("every 2 months");
        assertThat(new Recurrence.EachYearBy(MonthDay.of(9, 30)).inWords()).isEqualTo("each year by 30 September");
    }

    private static List<String> dueAt(Recurrence recurrence) {
        return due(recurrence, days(MEETINGS), List.of()).stream()
                .map(LocalDate::toString)
                .toList();
    }

    private static List<LocalDate> due(Recurrence recurrence, List<LocalDate> meetings, List<LocalDate> others) {
        List<LocalDate> due = new ArrayList<>();
        for (int place = 0; place < meetings.size(); place++) {
            Recurrence.Occasion meeting = new Recurrence.Occasion(
                    meetings.get(place),
                    meetings.getFirst(),
                    place == 0 ? LocalDate.MIN : meetings.get(place - 1),
                    place + 1 == meetings.size() ? meetings.get(place).plusDays(1) : meetings.get(place + 1),
                    others);
            if (recurrence.isDueAt(meeting)) {
                due.add(meeting.on());
            }
        }
        return due;
    }

    private static List<LocalDate> days(List<String> days) {
        return days.stream().map(LocalDate::parse).toList();
    }
}
