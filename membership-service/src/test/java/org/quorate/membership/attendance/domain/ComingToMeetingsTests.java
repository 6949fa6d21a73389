package org.quorate.membership.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.membership.attendance.domain.Presence.ABSENT;
import static org.quorate.membership.attendance.domain.Presence.APOLOGIES;
import static org.quorate.membership.attendance.domain.Presence.PRESENT;
import static org.quorate.membership.attendance.domain.Presence.REPRESENTED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.testkit.Rule;

@Rule("R-MEM-11")
class ComingToMeetingsTests {

    private final Gatherings group = Gatherings.expectingHalf();

    @Test
    void half_of_the_time_is_enough() {
        group.meet("2019-01-15", PRESENT);
        group.meet("2019-03-19", APOLOGIES);
        group.meet("2019-05-14", PRESENT);
        group.meet("2019-07-23", ABSENT);

        assertThat(group.attendance().reviews()).isEmpty();
    }

    @Test
    void less_than_half_of_the_time_is_put_up_for_review_once() {
        group.meet("2019-01-15", PRESENT);
        group.meet("2019-03-19", APOLOGIES);
        assertThat(group.last().opened()).isEmpty();

        group.meet("2019-05-14", ABSENT);

        assertThat(group.last().opened())
                .extracting(Review::arranged, Review::attended, Review::openedOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, 1, LocalDate.of(2019, 5, 14)));
        group.meet("2019-07-23", ABSENT);
        assertThat(group.last().opened()).isEmpty();
        assertThat(group.attendance().reviews()).hasSize(1);
    }

    @Test
    void through_a_substitute_is_not_coming() {
        group.meet("2019-01-15", PRESENT);
        group.meet("2019-03-19", REPRESENTED);
        group.meet("2019-05-14", REPRESENTED);

        assertThat(group.last().opened()).hasSize(1);
    }

    @Test
    void is_not_judged_by_a_single_meeting() {
        assertThat(group.meet("2019-01-15", ABSENT).opened()).isEmpty();
        assertThat(group.meet("2019-03-19", ABSENT).opened()).hasSize(1);
    }

    @Test
    void is_judged_by_the_last_twelve_months() {
        group.meet("2018-05-01", PRESENT);
        group.meet("2018-06-01", PRESENT);
        group.meet("2018-07-01", PRESENT);
        group.meet("2019-05-14", ABSENT);
        assertThat(group.last().opened()).isEmpty();

        assertThat(group.meet("2019-07-01", ABSENT).opened())
                .extracting(Review::arranged, Review::attended)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, 0));
    }

    @Test
    void is_judged_anew_once_the_body_has_decided_that_the_member_stays() {
        group.meet("2019-01-15", ABSENT);
        group.meet("2019-03-19", ABSENT);
        group.settle(new Review.Settled(LocalDate.of(2019, 4, 2), "decision", false));

        assertThat(group.meet("2019-05-14", ABSENT).opened()).isEmpty();
        assertThat(group.meet("2019-07-23", PRESENT).opened()).isEmpty();
        assertThat(group.meet("2019-09-24", ABSENT).opened())
                .extracting(Review::arranged, Review::attended)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, 1));
    }

    @Test
    void is_added_up_between_any_two_days() {
        group.meet("2019-01-15", PRESENT);
        group.meet("2019-03-19", REPRESENTED);
        group.meet("2019-05-14", APOLOGIES);
        group.meet("2019-07-23", ABSENT);

        List<MemberAttendance> all = MemberAttendance.of(
                group.attendance(), group.body(), LocalDate.of(2019, 1, 15), LocalDate.of(2019, 7, 23));
        assertThat(all).extracting(MemberAttendance::tally).containsExactly(new Tally(4, 1, 1, 1, 1));
        assertThat(all.getFirst().tally().share()).contains(new BigDecimal("0.25"));
        assertThat(MemberAttendance.of(
                                group.attendance(), group.body(), LocalDate.of(2019, 1, 16), LocalDate.of(2019, 7, 22))
                        .getFirst()
                        .tally())
                .isEqualTo(new Tally(2, 0, 1, 1, 0));
    }

    @Test
    void tells_how_long_an_organisation_has_not_been_seen() {
        group.meet("2016-01-01", PRESENT);
        group.meet("2019-01-15", PRESENT);
        group.meet("2019-03-19", REPRESENTED);
        group.meet("2019-05-14", APOLOGIES);
        group.meet("2019-07-23", ABSENT);

        assertThat(OrganisationSeen.of(group.attendance(), group.body(), LocalDate.of(2019, 7, 23)))
                .extracting(OrganisationSeen::last, OrganisationSeen::meetingsSince)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LocalDate.of(2019, 3, 19), 2));
        assertThat(OrganisationSeen.of(group.attendance(), group.body(), LocalDate.of(2019, 1, 14)))
                .extracting(OrganisationSeen::last, OrganisationSeen::meetingsSince)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(null, 0));
    }
}
