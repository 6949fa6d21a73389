package org.quorate.meetings.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.forInformation;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.calendar.days.domain.Dates;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Place;
import org.quorate.testkit.Rule;

class OpeningAMeetingTests {

    private static final Instant TEN = at("2019-05-14T10:00");

    @Test
    @Rule("R-MTG-6")
    void tells_the_quorum_that_was_found() {
        Meeting meeting = attendedByOne(published());

        var opened = granted(meeting.open(Hwb.roll(), TEN));

        assertThat(opened.next().isInSession()).isTrue();
        assertThat(opened.events())
                .containsExactly(new MeetingEvent.Opened(meeting.id(), Hwb.ID, TEN, meeting.quorum(Hwb.roll())));
    }

    @Test
    @Rule("R-MTG-6")
    void is_refused_before_someone_is_recorded_present() {
        assertThat(refusal(published().open(Hwb.roll(), TEN))).isEqualTo(new MeetingRefusal.NobodyThere());
    }

    @Test
    @Rule("R-MTG-2")
    void is_refused_while_the_agenda_is_unpublished_where_notice_is_due() {
        assertThat(refusal(attendedByOne(Given.called()).open(Hwb.roll(), TEN)))
                .isEqualTo(new MeetingRefusal.NotSo("R-MTG-2", "called", "published"));
    }

    @Test
    @Rule("R-MTG-2")
    void is_refused_before_the_day_that_notice_was_given_of() {
        assertThat(refusal(published().open(Hwb.roll(), at("2019-05-13T10:00"))))
                .isEqualTo(new MeetingRefusal.BeforeItsDay(Hwb.MAY));
    }

    @Test
    @Rule("R-MTG-2")
    void is_refused_a_second_time() {
        Meeting open = next(attendedByOne(published()).open(Hwb.roll(), TEN));

        assertThat(refusal(open.open(Hwb.roll(), TEN))).isInstanceOf(MeetingRefusal.NotSo.class);
    }

    private static Meeting published() {
        return next(next(Given.called().add(forInformation("Air Quality Strategy"), at("2019-05-01T09:00")))
                .publish(new Dates(null, null), null, at("2019-05-03T09:00")));
    }

    private static Meeting attendedByOne(Meeting meeting) {
        return next(meeting.attend(
                Place.person("County councillor 4"), new Presence.Present(), Hwb.roll(), at("2019-05-14T09:50")));
    }
}
