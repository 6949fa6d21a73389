package org.quorate.meetings.calendar.application;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.domain.Adjourning;
import org.quorate.meetings.calendar.domain.Appointment;
import org.quorate.meetings.calendar.domain.Calling;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingEvent;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.MeetingRefusal;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.springframework.stereotype.Service;

/** Takes a meeting out of its way: moved, cancelled, adjourned, resumed (R-MTG-9). */
@Service
public class MovingMeetings {

    private final ChangingMeetings changing;
    private final Rolls rolls;
    private final AlignedMeetings aligned;
    private final OpenVotes openVotes;
    private final InstantSource clock;

    MovingMeetings(
            ChangingMeetings changing, Rolls rolls, AlignedMeetings aligned, OpenVotes openVotes, InstantSource clock) {
        this.changing = changing;
        this.rolls = rolls;
        this.aligned = aligned;
        this.openVotes = openVotes;
        this.clock = clock;
    }

    public Answer<Kept<Meeting>> reschedule(MeetingId id, Instant startsAt, @Nullable String venue) {
        return changing.change(
                id, (meeting, _) -> rescheduled(meeting, meeting.appointment().at(startsAt, venue)));
    }

    public Answer<Kept<Meeting>> cancel(MeetingId id, String reason) {
        return changing.change(id, (meeting, _) -> Calling.cancelled(meeting, reason, Moment.now(clock)));
    }

    public Answer<Kept<Meeting>> adjourn(
            MeetingId id, @Nullable Instant to, @Nullable String venue, @Nullable String reason) {
        return changing.change(
                id,
                (meeting, _) -> meeting.isInSession() && openVotes.areAt(id)
                        ? Answer.refused(new MeetingRefusal.AVoteIsOpen())
                        : Adjourning.of(meeting, to, venue, reason, Moment.now(clock)));
    }

    public Answer<Kept<Meeting>> resume(MeetingId id) {
        return changing.change(id, (meeting, roll) -> Adjourning.resumed(meeting, roll, Moment.now(clock)));
    }

    private Answer<Change<Meeting, MeetingEvent>> rescheduled(Meeting meeting, Appointment to) {
        return Calling.of(rolls.body(meeting.body().body()), to.startsAt(), Moment.now(clock))
                .then(_ -> Calling.after(aligned.with(to), to))
                .then(_ -> Calling.rescheduled(meeting, to, aligned.following(meeting.id())));
    }
}
