package org.quorate.meetings.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.roll.domain.Constitution.CastingVote;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.testkit.Rule;

/** Five of six are a quorum, and thirty minutes are waited for it, of a meeting at ten. */
@Rule("R-MTG-7")
class WaitingForAQuorumTests {

    private static final Roll ROLL = Ilp.rollOf(6, List.of(), new CastingVote(true, true));
    private static final Instant HALF_PAST = at("2019-05-14T10:30");
    private static final Meeting WITH_FOUR =
            Given.inSession(ROLL, List.of("Member 1", "Member 2", "Member 3", "Member 4"));

    @Test
    void waits_at_29_minutes_and_59_seconds() {
        assertThat(asOf(WITH_FOUR, "2019-05-14T10:29:59").isInSession()).isTrue();
        assertThat(Adjourning.waitsUntil(WITH_FOUR, ROLL)).contains(HALF_PAST);
    }

    @Test
    void adjourns_at_30_minutes_with_the_date_to_be_fixed_and_tells_the_members() {
        var change = Adjourning.asOf(WITH_FOUR, ROLL, HALF_PAST);

        assertThat(change.next().status())
                .isEqualTo(new Status.Adjourned(
                        (Status.Ongoing) WITH_FOUR.status(), HALF_PAST, "want of a quorum", true, null, null));
        assertThat(change.events())
                .containsExactly(
                        new MeetingEvent.Adjourned(WITH_FOUR.id(), Hwb.ID, HALF_PAST, "want of a quorum", null, null));
    }

    @Test
    void is_adjourned_from_then_on_however_late_one_looks() {
        assertThat(asOf(WITH_FOUR, "2019-05-20T10:00").status())
                .isInstanceOfSatisfying(
                        Status.Adjourned.class, it -> assertThat(it.at()).isEqualTo(HALF_PAST));
    }

    @Test
    void a_fifth_at_29_59_makes_a_quorum_and_one_at_30_00_comes_too_late() {
        Meeting inTime = next(arrives(WITH_FOUR, "2019-05-14T10:29:59"));

        assertThat(asOf(inTime, "2019-05-14T10:30").isInSession()).isTrue();
        assertThat(Adjourning.waitsUntil(inTime, ROLL)).isEmpty();
        assertThat(refusal(arrives(asOf(WITH_FOUR, "2019-05-14T10:30"), "2019-05-14T10:30")))
                .isEqualTo(new MeetingRefusal.DateToBeFixed());
    }

    @Test
    void a_quorum_that_is_lost_after_the_start_is_not_waited_for_again() {
        Meeting lost = next(Given.inSession(ROLL, List.of("Member 1", "Member 2", "Member 3", "Member 4", "Member 5"))
                .attend(Place.person("Member 5"), new Presence.Left(), ROLL, at("2019-05-14T10:05")));

        assertThat(asOf(lost, "2019-05-14T10:45").isInSession()).isTrue();
        assertThat(lost.quorum(ROLL).isQuorate()).isFalse();
    }

    @Test
    void one_that_was_there_only_before_the_start_does_not_count() {
        Meeting gone = next(Given.inSession(ROLL, List.of("Member 1", "Member 2", "Member 3", "Member 4", "Member 5"))
                .attend(Place.person("Member 5"), new Presence.Left(), ROLL, at("2019-05-14T09:59")));

        assertThat(asOf(gone, "2019-05-14T10:30").status()).isInstanceOf(Status.Adjourned.class);
    }

    @Test
    void a_meeting_to_which_nobody_came_is_adjourned_too() {
        assertThat(asOf(Given.called(), "2019-05-14T10:30").status()).isInstanceOf(Status.Adjourned.class);
    }

    @Test
    void no_body_whose_constitution_sets_no_time_is_adjourned_by_it() {
        assertThat(Adjourning.asOf(Given.called(), Hwb.roll(), at("2019-05-14T18:00"))
                        .next()
                        .status())
                .isInstanceOf(Status.Called.class);
    }

    @Test
    void an_arrival_in_time_that_was_written_down_late_undoes_it() {
        Meeting adjourned = asOf(WITH_FOUR, "2019-05-14T10:40");

        var mended = Given.granted(RollCall.of(
                adjourned,
                Place.person("Member 5"),
                new Presence.Present(),
                ROLL,
                at("2019-05-14T10:20"),
                at("2019-05-14T10:40")));

        assertThat(mended.next().isInSession()).isTrue();
        assertThat(mended.events()).hasOnlyElementsOfType(MeetingEvent.Resumed.class);
    }

    private static Meeting asOf(Meeting meeting, String now) {
        return Adjourning.asOf(meeting, ROLL, at(now)).next();
    }

    private static org.quorate.meetings.answer.Answer<org.quorate.meetings.answer.Change<Meeting, MeetingEvent>>
            arrives(Meeting meeting, String when) {
        return meeting.attend(Place.person("Member 5"), new Presence.Present(), ROLL, at(when));
    }
}
