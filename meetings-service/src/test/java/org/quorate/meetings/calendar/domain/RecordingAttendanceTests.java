package org.quorate.meetings.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.attendance.domain.Attendee;
import org.quorate.meetings.attendance.domain.InAttendance;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.roll.domain.Body;
import org.quorate.meetings.roll.domain.Constitution;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.testkit.Rule;

@Rule("R-VOT-2")
class RecordingAttendanceTests {

    private static final PersonId CONSTABLE = Place.person("Chief Constable");
    private static final Instant THAT_MORNING = at("2019-05-14T09:55");

    @Test
    @Rule("R-MEM-10")
    void a_member_may_be_represented_by_a_named_substitute_who_counts_as_there() {
        Meeting meeting = next(Given.called()
                .attend(CONSTABLE, new Presence.Represented("Assistant Chief Constable"), Hwb.roll(), THAT_MORNING));

        assertThat(meeting.attendance().there()).containsExactly(CONSTABLE);
        assertThat(meeting.attendance().recorded())
                .containsExactly(Attendee.first(
                        CONSTABLE,
                        "Chief Constable",
                        new Presence.Represented("Assistant Chief Constable"),
                        THAT_MORNING));
    }

    @Test
    @Rule("R-MEM-10")
    void a_substitute_is_refused_where_the_constitution_allows_none() {
        Constitution of = Hwb.constitution();
        Constitution strict =
                new Constitution(1, of.inForceFrom(), null, of.voting(), of.quorum(), of.meetings(), false, null);
        Roll roll = new Body(
                        Hwb.ID,
                        Hwb.NAME,
                        "active",
                        List.of(),
                        List.of(strict),
                        Hwb.body().seats(),
                        List.of())
                .on(Hwb.MAY)
                .orElseThrow();

        assertThat(refusal(Given.called().attend(CONSTABLE, new Presence.Represented("ACC"), roll, THAT_MORNING)))
                .isEqualTo(new MeetingRefusal.SubstitutesNotAllowed());
    }

    @Test
    void arrivals_and_departures_are_kept_with_their_times() {
        Instant before = at("2019-05-10T12:00");
        Instant eleven = at("2019-05-14T11:00");
        Meeting left = stands(
                stands(stands(Given.called(), new Presence.Apologies(), before), new Presence.Present(), THAT_MORNING),
                new Presence.Left(),
                eleven);

        Attendee constable = left.attendance().recorded().getFirst();
        assertThat(constable.course())
                .containsExactly(
                        new Attendee.Standing(new Presence.Apologies(), before),
                        new Attendee.Standing(new Presence.Present(), THAT_MORNING),
                        new Attendee.Standing(new Presence.Left(), eleven));
        assertThat(constable.isThere()).isFalse();
        assertThat(constable.onTheWhole()).isEqualTo(new Presence.Present());
        assertThat(constable.arrivedAt()).contains(THAT_MORNING);
        assertThat(constable.leftAt()).contains(eleven);
        assertThat(constable.wasThereAt(at("2019-05-14T10:59:59"))).isTrue();
        assertThat(constable.wasThereAt(eleven)).isFalse();
    }

    @Test
    void what_is_recorded_of_a_past_moment_takes_the_place_of_all_that_was_recorded_from_then_on() {
        Meeting recorded = stands(Given.called(), new Presence.Present(), at("2019-05-14T10:00"));

        Meeting mended = next(RollCall.of(
                recorded, CONSTABLE, new Presence.Absent(), Hwb.roll(), THAT_MORNING, at("2019-05-14T10:20")));

        assertThat(mended.attendance().recorded())
                .containsExactly(Attendee.first(CONSTABLE, "Chief Constable", new Presence.Absent(), THAT_MORNING));
    }

    @Test
    void what_has_not_happened_yet_is_not_recorded() {
        assertThat(refusal(RollCall.of(
                        Given.called(),
                        CONSTABLE,
                        new Presence.Present(),
                        Hwb.roll(),
                        at("2019-05-14T10:00:01"),
                        at("2019-05-14T10:00"))))
                .isEqualTo(new MeetingRefusal.InTheFuture());
    }

    @Test
    void officers_and_observers_attend_without_being_counted() {
        Meeting meeting = next(RollCall.ofThePublic(
                next(RollCall.comes(
                        Given.called(),
                        new InAttendance("Democratic Services Officer", "officer", THAT_MORNING, null))),
                12));

        assertThat(meeting.attendance().others())
                .extracting(InAttendance::office)
                .containsExactly("Democratic Services Officer");
        assertThat(meeting.attendance().publicPresent()).isEqualTo(12);
        assertThat(meeting.quorum(Hwb.roll()).membersPresent()).isZero();
        assertThat(next(RollCall.goes(meeting, "Democratic Services Officer", at("2019-05-14T11:00")))
                        .attendance()
                        .others()
                        .getFirst()
                        .until())
                .isEqualTo(at("2019-05-14T11:00"));
    }

    @Test
    void someone_without_a_seat_that_day_is_refused() {
        assertThat(refusal(Given.called()
                        .attend(
                                Place.person("A member of the public"),
                                new Presence.Present(),
                                Hwb.roll(),
                                THAT_MORNING)))
                .isEqualTo(new MeetingRefusal.NotAMember(Hwb.MAY));
    }

    @Test
    void nobody_is_there_before_the_day_but_apologies_come_early() {
        Instant dayBefore = at("2019-05-13T23:59:59");

        assertThat(refusal(Given.called().attend(CONSTABLE, new Presence.Present(), Hwb.roll(), dayBefore)))
                .isEqualTo(new MeetingRefusal.BeforeItsDay(Hwb.MAY));
        assertThat(next(Given.called().attend(CONSTABLE, new Presence.Apologies(), Hwb.roll(), dayBefore))
                        .attendance()
                        .recorded())
                .hasSize(1);
    }

    @Test
    void ends_with_the_meeting() {
        Meeting closed = next(Given.inSession(Hwb.roll(), Hwb.THERE_IN_MAY).close(at("2019-05-14T12:00")));

        assertThat(refusal(closed.attend(CONSTABLE, new Presence.Absent(), Hwb.roll(), at("2019-05-14T12:01"))))
                .isInstanceOf(MeetingRefusal.NotSo.class);
    }

    private static Meeting stands(Meeting meeting, Presence presence, Instant at) {
        return next(meeting.attend(CONSTABLE, presence, Hwb.roll(), at));
    }
}
