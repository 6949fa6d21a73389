package org.quorate.meetings.attendance.application;

import java.time.InstantSource;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.calendar.application.ChangingMeetings;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.roll.domain.PersonId;
import org.springframework.stereotype.Service;

/** Records how a member stands to a meeting: arrivals, departures, apologies. */
@Service
public class RecordingAttendance {

    private final ChangingMeetings changing;
    private final InstantSource clock;

    RecordingAttendance(ChangingMeetings changing, InstantSource clock) {
        this.changing = changing;
        this.clock = clock;
    }

    public Answer<Kept<Meeting>> record(MeetingId id, PersonId person, Presence presence) {
        return changing.change(id, (meeting, roll) -> meeting.attend(person, presence, roll, Moment.now(clock)));
    }
}
