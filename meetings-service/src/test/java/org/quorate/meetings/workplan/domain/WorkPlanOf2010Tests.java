package org.quorate.meetings.workplan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.meetings.roll.domain.Constitution.Frequency;
import org.quorate.testkit.Rule;

/** The work plan of the Gloucester partnership from September 2010 to July 2011, and what its rules on frequency make of it. */
@Rule("R-MTG-1")
class WorkPlanOf2010Tests {

    private static final List<String> EXECUTIVE =
            List.of("2010-09-01", "2010-09-17", "2010-11-11", "2011-01-21", "2011-04-15", "2011-07-22");
    private static final List<String> STRATEGIC = List.of("2010-09-01", "2010-10-22", "2011-04-15");
    private static final Frequency FOUR_MONTHS = new Frequency(Period.ofMonths(4), null, null, null);
    private static final Frequency TWICE_A_YEAR = new Frequency(null, 2, null, null);

    @Test
    void the_executives_four_month_rule_holds_on_these_dates() {
        assertThat(frequencies(FOUR_MONTHS, EXECUTIVE, "2011-07-23").gaps()).isEmpty();
        for (int met = 1; met < EXECUTIVE.size(); met++) {
            Deadline deadline = deadline(FOUR_MONTHS, EXECUTIVE, EXECUTIVE.get(met - 1));
            assertThat(deadline.next()).isEqualTo(EXECUTIVE.get(met));
            assertThat(deadline.breached()).isFalse();
        }
    }

    @Test
    void the_strategic_groups_twice_a_year_holds_on_these_dates() {
        for (int met = 1; met < STRATEGIC.size(); met++) {
            assertThat(deadline(TWICE_A_YEAR, STRATEGIC, STRATEGIC.get(met - 1)).next())
                    .isEqualTo(STRATEGIC.get(met));
        }
        assertThat(deadline(TWICE_A_YEAR, STRATEGIC, "2011-04-16").latest()).isEqualTo("2011-10-22");
    }

    @Test
    void four_calendar_months_end_on_the_day_of_the_same_number_or_the_last_of_a_shorter_month() {
        assertThat(deadline(FOUR_MONTHS, List.of("2010-11-11"), "2010-12-01").latest())
                .isEqualTo("2011-03-11");
        assertThat(deadline(FOUR_MONTHS, List.of("2010-10-31"), "2010-12-01").latest())
                .isEqualTo("2011-02-28");
    }

    @Test
    void a_day_late_is_a_breach_and_the_day_itself_is_not() {
        assertThat(deadline(FOUR_MONTHS, List.of("2010-11-11", "2011-03-11"), "2010-12-01")
                        .next())
                .isEqualTo("2011-03-11");
        assertThat(deadline(FOUR_MONTHS, List.of("2010-11-11", "2011-03-12"), "2010-12-01")
                        .next())
                .isNull();
        assertThat(frequencies(FOUR_MONTHS, List.of("2010-11-11", "2011-03-12"), "2011-03-13")
                        .gaps())
                .containsExactly(new Frequencies.Gap(
                        LocalDate.parse("2010-11-11"), LocalDate.parse("2011-03-11"), LocalDate.parse("2011-03-12")));
        assertThat(deadline(FOUR_MONTHS, List.of("2010-11-11"), "2011-03-11").breached())
                .isFalse();
        assertThat(deadline(FOUR_MONTHS, List.of("2010-11-11"), "2011-03-12").breached())
                .isTrue();
    }

    @Test
    void the_breach_is_certain_once_notice_can_no_longer_be_given() {
        Diary diary = diary(List.of("2010-11-11"), LocalDate.parse("2011-03-05"));
        UnaryOperator<LocalDate> aWeekBefore = day -> day.minusDays(7);

        assertThat(of(FOUR_MONTHS, diary, null, "2011-03-04", aWeekBefore).breached())
                .isFalse();
        assertThat(of(FOUR_MONTHS, diary, null, "2011-03-05", aWeekBefore).breached())
                .isTrue();
        assertThat(of(
                                FOUR_MONTHS,
                                diary(List.of("2010-11-11", "2011-03-11"), LocalDate.parse("2011-03-05")),
                                null,
                                "2011-03-05",
                                aWeekBefore)
                        .breached())
                .as("one is in the calendar")
                .isFalse();
    }

    @Test
    void quarterly_and_a_body_that_has_never_met_count_from_when_the_rule_came_into_force() {
        assertThat(deadline(new Frequency(Period.ofMonths(3), null, null, null), List.of(), "2010-09-02")
                        .latest())
                .isEqualTo("2010-12-01");
    }

    @Test
    void one_meeting_a_year_on_its_own_is_not_counted_by_those_in_succession_with_anothers() {
        Frequency one = new Frequency(null, null, 1, null);
        Diary together = new Diary(List.of(
                new Diary.Day(LocalDate.parse("2022-07-19"), true, true),
                new Diary.Day(LocalDate.parse("2022-10-18"), true, false),
                new Diary.Day(LocalDate.parse("2023-01-17"), true, false)));

        assertThat(of(one, together, null, "2023-02-01", day -> day).latest()).isEqualTo("2023-07-19");
    }

    @Test
    void the_secretariat_meets_once_after_and_once_before_each_meeting_of_the_board() {
        Frequency around = new Frequency(null, null, null, new BodyId(UUID.randomUUID()));
        Diary board = diary(List.of("2019-05-14", "2019-07-23"), LocalDate.parse("2019-06-01"));

        assertThat(of(around, diary(List.of(), LocalDate.parse("2019-06-01")), board, "2019-06-01", day -> day)
                        .latest())
                .isEqualTo("2019-07-21");
        assertThat(of(
                                around,
                                diary(List.of("2019-05-28"), LocalDate.parse("2019-06-01")),
                                board,
                                "2019-06-01",
                                day -> day)
                        .latest())
                .isEqualTo("2019-07-22");
        assertThat(of(
                                around,
                                diary(List.of("2019-05-20", "2019-05-28"), LocalDate.parse("2019-06-01")),
                                board,
                                "2019-06-01",
                                day -> day)
                        .latest())
                .isNull();
    }

    private static Deadline deadline(Frequency rule, List<String> dates, String today) {
        return frequencies(rule, dates, today).deadlines().getFirst();
    }

    private static Frequencies frequencies(Frequency rule, List<String> dates, String today) {
        return new Frequencies(
                rule,
                diary(dates, LocalDate.parse(today)),
                null,
                LocalDate.parse("2010-09-01"),
                LocalDate.parse(today),
                day -> day);
    }

    private static Deadline of(
            Frequency rule, Diary own, Diary other, String today, UnaryOperator<LocalDate> lastDayOfNotice) {
        return new Frequencies(rule, own, other, LocalDate.parse("2010-09-01"), LocalDate.parse(today), lastDayOfNotice)
                .deadlines()
                .getFirst();
    }

    private static Diary diary(List<String> dates, LocalDate today) {
        return new Diary(Arrays.stream(dates.toArray(String[]::new))
                .map(LocalDate::parse)
                .map(day -> new Diary.Day(day, !day.isAfter(today), true))
                .toList());
    }
}
