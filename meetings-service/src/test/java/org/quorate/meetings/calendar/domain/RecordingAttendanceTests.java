package org.quorate.meetings.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.attendance.domain.Attendee;
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
                .containsExactly(new Attendee(
                        CONSTABLE, "Chief Constable", new Presence.Represented("Assistant Chief Constable")));
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
    void what_is_recorded_later_takes_the_place_of_what_was_recorded_before() {
        Meeting arrived = next(
                next(Given.called().attend(CONSTABLE, new Presence.Apologies(), Hwb.roll(), at("2019-05-10T12:00")))
                        .attend(CONSTABLE, new Presence.Present(), Hwb.roll(), THAT_MORNING));

        assertThat(arrived.attendance().recorded())
                .containsExactly(new Attendee(CONSTABLE, "Chief Constable", new Presence.Present()));
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
}
