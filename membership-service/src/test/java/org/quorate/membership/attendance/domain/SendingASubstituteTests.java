package org.quorate.membership.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.membership.attendance.domain.Presence.PRESENT;
import static org.quorate.membership.attendance.domain.Presence.REPRESENTED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.constitutions.domain.belonging.SubstituteRules.Year;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Ground;
import org.quorate.testkit.Rule;

@Rule("R-MEM-9")
class SendingASubstituteTests {

    private final Gatherings rolling = Gatherings.countedByYear(null);
    private final Gatherings municipal = Gatherings.countedByYear(Year.MUNICIPAL);

    @Test
    void three_times_in_a_year_is_as_it_should_be() {
        for (String day : List.of("2019-01-15", "2019-03-19", "2019-05-14")) {
            assertThat(rolling.meet(day, REPRESENTED).exceeded()).isEmpty();
        }
        assertThat(rolling.meet("2019-06-30", PRESENT).exceeded()).isEmpty();
    }

    @Test
    void the_fourth_time_is_one_too_many() {
        three(rolling);

        assertThat(rolling.meet("2019-12-01", REPRESENTED).exceeded())
                .containsExactly(new Exceeded(rolling.member().person(), LocalDate.of(2019, 12, 1), 4, 3));
    }

    @Test
    void any_twelve_months_are_a_year_to_the_day() {
        three(rolling);
        assertThat(rolling.meet("2020-01-14", REPRESENTED).exceeded()).hasSize(1);

        Gatherings aDayLater = Gatherings.countedByYear(Year.ROLLING);
        three(aDayLater);
        assertThat(aDayLater.meet("2020-01-15", REPRESENTED).exceeded()).isEmpty();
    }

    @Test
    void a_municipal_year_starts_afresh_after_the_first_thursday_of_may() {
        municipal.meet("2019-02-01", REPRESENTED);
        municipal.meet("2019-03-01", REPRESENTED);
        municipal.meet("2019-05-02", REPRESENTED);

        assertThat(municipal.meet("2019-05-03", REPRESENTED).exceeded()).isEmpty();
        assertThat(municipal.meet("2019-06-01", REPRESENTED).exceeded()).isEmpty();
        assertThat(municipal.meet("2020-05-06", REPRESENTED).exceeded()).isEmpty();
        assertThat(municipal.meet("2020-05-07", REPRESENTED).exceeded())
                .extracting(Exceeded::times)
                .containsExactly(4);
    }

    @Test
    void the_last_day_of_a_municipal_year_may_be_one_too_many_where_the_next_is_not() {
        three(municipal);
        assertThat(municipal.meet("2019-05-15", REPRESENTED).exceeded()).isEmpty();

        Gatherings dayBefore = Gatherings.countedByYear(Year.MUNICIPAL);
        dayBefore.meet("2019-01-15", REPRESENTED);
        dayBefore.meet("2019-03-19", REPRESENTED);
        dayBefore.meet("2019-04-14", REPRESENTED);
        assertThat(dayBefore.meet("2019-05-02", REPRESENTED).exceeded()).hasSize(1);
    }

    @Test
    void two_meetings_on_one_day_are_two() {
        rolling.meet("2019-05-14", REPRESENTED);
        rolling.meet("2019-05-14", REPRESENTED);
        rolling.meet("2019-07-23", REPRESENTED);

        assertThat(rolling.meet("2019-07-23", REPRESENTED).exceeded()).hasSize(1);
    }

    @Test
    void a_meeting_that_is_told_again_counts_once() {
        three(rolling);
        rolling.meet("the third", "2019-05-14", REPRESENTED);
        Gatherings again = Gatherings.countedByYear(null);
        for (int time = 0; time < 5; time++) {
            assertThat(again.meet("one", "2019-05-14", REPRESENTED).exceeded()).isEmpty();
        }

        assertThat(again.attendance().meetings()).hasSize(1);
    }

    @Test
    void a_meeting_that_is_told_late_counts_for_those_after_it() {
        rolling.meet("2019-03-19", REPRESENTED);
        rolling.meet("2019-05-14", REPRESENTED);
        rolling.meet("2019-07-23", REPRESENTED);

        assertThat(rolling.meet("2019-01-15", REPRESENTED).exceeded())
                .extracting(Exceeded::on)
                .containsExactly(LocalDate.of(2019, 7, 23));
    }

    @Test
    void is_not_limited_where_the_constitution_sets_no_limit() {
        Gatherings unlimited = Gatherings.expectingHalf();
        for (int month = 1; month <= 9; month++) {
            assertThat(unlimited.meet("2019-0" + month + "-01", REPRESENTED).exceeded())
                    .isEmpty();
        }
    }

    @Test
    @Rule("R-MEM-13")
    void too_often_ends_the_membership_that_day_and_refers_the_vacancy() {
        LocalDate fourth = LocalDate.of(2019, 12, 1);
        Body after = rolling.body()
                .cease(rolling.member().person(), fourth, new Ground("a fourth substitute", null))
                .orElseThrow()
                .body();

        assertThat(after.seats().all().getFirst().vacantSince(fourth.plusDays(1)))
                .contains(fourth.plusDays(1));
        assertThat(after.seats().all().getFirst().referredOn(fourth.plusDays(1)))
                .isEqualTo(fourth);
        assertThat(after.seats().all().getFirst().terms().getFirst().ending())
                .isEqualTo(new Ending(fourth, Ending.Reason.CEASED, new Ground("a fourth substitute", null)));
        assertThat(after.cease(rolling.member().person(), fourth, new Ground("again", null)))
                .isEmpty();
    }

    @Test
    @Rule("R-MEM-6")
    void too_often_ends_the_membership_in_every_seat_that_is_held() {
        org.quorate.membership.seats.domain.Seat second =
                org.quorate.membership.bodies.domain.Boards.seat("Second seat", null, null);
        Body both = org.quorate.membership.bodies.domain.Boards.held(
                org.quorate.membership.bodies.domain.Boards.with(rolling.body(), second),
                second,
                rolling.member(),
                LocalDate.of(2018, 4, 1));

        BodyEvent event = both.cease(
                        rolling.member().person(), LocalDate.of(2019, 12, 1), new Ground("a fourth substitute", null))
                .orElseThrow()
                .event();

        assertThat(((BodyEvent.ManyEnded) event).terms()).hasSize(2);
    }

    private static void three(Gatherings meetings) {
        meetings.meet("2019-01-15", REPRESENTED);
        meetings.meet("2019-03-19", REPRESENTED);
        meetings.meet("2019-05-14", REPRESENTED);
    }
}
