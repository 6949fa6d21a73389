package org.quorate.meetings.minutes.numbering.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.refusal;
import static org.quorate.meetings.minutes.numbering.domain.NumberingRule.MUNICIPAL_YEAR;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.meetings.minutes.numbering.domain.Numbering.Asked;
import org.quorate.meetings.minutes.numbering.domain.Numbering.Before;
import org.quorate.testkit.Rule;

@Rule("R-MTG-11")
class NumberingMinutesTests {

    private static final LocalDate MARCH = LocalDate.of(2019, 3, 19);
    private static final LocalDate MAY = LocalDate.of(2019, 5, 14);
    private static final LocalDate JULY = LocalDate.of(2019, 7, 23);

    @Test
    void those_of_14_may_2019_start_at_11_for_they_run_on_in_the_council_year_that_they_are_printed_for() {
        Before march = new Before("2018/2019", 11);

        Numbering may = granted(Numbering.of(MUNICIPAL_YEAR, MAY, in("2018/2019", null), march));

        assertThat(may).isEqualTo(new Numbering("2018/2019", 11));
    }

    @Test
    void the_first_that_are_entered_here_start_where_the_clerk_says() {
        assertThat(granted(Numbering.of(MUNICIPAL_YEAR, MAY, in("2018/2019", 11), null)))
                .isEqualTo(new Numbering("2018/2019", 11));
        assertThat(granted(Numbering.of(MUNICIPAL_YEAR, MARCH, Asked.nothing(), null)))
                .isEqualTo(new Numbering("2018/2019", 1));
    }

    @Test
    void a_new_council_year_starts_at_1_again() {
        Before may = new Before("2018/2019", 21);

        assertThat(granted(Numbering.of(MUNICIPAL_YEAR, JULY, Asked.nothing(), may)))
                .isEqualTo(new Numbering("2019/2020", 1));
    }

    @Test
    void within_the_year_there_is_no_gap() {
        Before may = new Before("2019/2020", 21);

        assertThat(granted(Numbering.of(MUNICIPAL_YEAR, JULY, Asked.nothing(), may))
                        .first())
                .isEqualTo(21);
        assertThat(refusal(Numbering.of(MUNICIPAL_YEAR, JULY, in(null, 25), may)))
                .isEqualTo(new NumberingRefusal.RunsOn(21));
        assertThat(granted(Numbering.of(MUNICIPAL_YEAR, JULY, in(null, 21), may))
                        .first())
                .isEqualTo(21);
    }

    @Test
    void a_year_does_not_turn_back() {
        Before may = new Before("2019/2020", 21);

        assertThat(refusal(Numbering.of(MUNICIPAL_YEAR, JULY, in("2018/2019", null), may)))
                .isInstanceOf(NumberingRefusal.NotInThatYear.class);
        assertThat(refusal(Numbering.of(MUNICIPAL_YEAR, LocalDate.of(2019, 5, 21), in("2018/2019", null), may)))
                .isEqualTo(new NumberingRefusal.YearHasTurned("2019/2020", "2018/2019"));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-02, 2018/2019", // the day of the elections
        "2019-05-03, 2019/2020",
        "2019-05-14, 2019/2020",
        "2020-01-21, 2019/2020",
        "2018-12-31, 2018/2019"
    })
    void the_council_year_turns_after_the_elections_where_nothing_else_is_said(LocalDate day, String year) {
        assertThat(MunicipalYear.of(day)).hasToString(year);
    }

    @ParameterizedTest
    @CsvSource({"2019-06-30, true", "2019-07-01, false", "2018-03-01, true", "2018-02-28, false"})
    void a_council_year_can_reach_from_march_to_the_june_after_next(LocalDate day, boolean can) {
        assertThat(MunicipalYear.parse("2018/2019").canInclude(day)).isEqualTo(can);
    }

    @ParameterizedTest
    @CsvSource({"2018/2020", "2018/19", "2018", "''"})
    void a_council_year_is_two_years_in_a_row(String text) {
        assertThatThrownBy(() -> MunicipalYear.parse(text)).hasMessageContaining("2018/2019");
    }

    @Test
    void a_body_may_number_by_calendar_year_for_ever_or_meeting_by_meeting() {
        Before before = new Before("2019", 11);

        assertThat(granted(Numbering.of(NumberingRule.CALENDAR_YEAR, MAY, Asked.nothing(), before)))
                .isEqualTo(new Numbering("2019", 11));
        assertThat(granted(Numbering.of(NumberingRule.CALENDAR_YEAR, JULY.plusYears(1), Asked.nothing(), before)))
                .isEqualTo(new Numbering("2020", 1));
        assertThat(granted(Numbering.of(NumberingRule.CONTINUOUS, JULY, Asked.nothing(), new Before("", 411))))
                .isEqualTo(new Numbering("", 411));
        assertThat(granted(Numbering.of(NumberingRule.PER_MEETING, JULY, Asked.nothing(), new Before("", 11))))
                .isEqualTo(new Numbering("", 1));
    }

    @Test
    void what_does_not_run_on_has_no_start_to_be_set_and_no_council_year() {
        assertThat(refusal(Numbering.of(NumberingRule.PER_MEETING, MAY, in(null, 11), null)))
                .isEqualTo(new NumberingRefusal.RunsOn(1));
        assertThat(refusal(Numbering.of(NumberingRule.CALENDAR_YEAR, MAY, in("2018/2019", null), null)))
                .isEqualTo(new NumberingRefusal.NoCouncilYear());
    }

    @ParameterizedTest
    @CsvSource({
        "municipal-year, MUNICIPAL_YEAR",
        "calendar-year, CALENDAR_YEAR",
        "continuous, CONTINUOUS",
        ", PER_MEETING"
    })
    void the_constitution_says_how(@Nullable String word, NumberingRule rule) {
        assertThat(NumberingRule.of(word)).isEqualTo(rule);
    }

    private static Asked in(@Nullable String year, @Nullable Integer startsAt) {
        return new Asked(year == null ? null : MunicipalYear.parse(year), startsAt);
    }
}
