package org.quorate.meetings.attendance.application;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.attendance.domain.InAttendance;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.calendar.application.ChangingMeetings;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.RollCall;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.roll.domain.PersonId;
import org.springframework.stereotype.Service;

/** Records who comes to a meeting and goes, and who sends apologies or someone else. */
@Service
public class RecordingAttendance {

    private final ChangingMeetings changing;
    private final InstantSource clock;

    RecordingAttendance(ChangingMeetings changing, InstantSource clock) {
        this.changing = changing;
        this.clock = clock;
    }

    /** Records how a member stands: from a past moment, or from now. */
    public Answer<Kept<Meeting>> record(MeetingId id, PersonId person, Presence presence, @Nullable Instant from) {
        Instant now = Moment.now(clock);
        return changing.change(
                id, (meeting, roll) -> RollCall.of(meeting, person, presence, roll, from == null ? now : from, now));
    }

    public Answer<Kept<Meeting>> substitute(MeetingId id, PersonId person, String by, @Nullable String account) {
        return changing.change(
                id, (meeting, roll) -> RollCall.substitute(meeting, person, by, account, roll, Moment.now(clock)));
    }

    /** Someone without a seat comes. */
    public Answer<Kept<Meeting>> comes(MeetingId id, String office, String capacity) {
        return changing.change(
                id,
                (meeting, _) -> RollCall.comes(meeting, new InAttendance(office, capacity, Moment.now(clock), null)));
    }

    /** Someone without a seat goes. */
    public Answer<Kept<Meeting>> goes(MeetingId id, String office) {
        return changing.change(id, (meeting, _) -> RollCall.goes(meeting, office, Moment.now(clock)));
    }

    public Answer<Kept<Meeting>> countThePublic(MeetingId id, int present) {
        return changing.change(id, (meeting, _) -> RollCall.ofThePublic(meeting, present));
    }
}
