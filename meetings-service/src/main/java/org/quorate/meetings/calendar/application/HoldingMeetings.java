package org.quorate.meetings.calendar.application;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Headings;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.days.domain.ClearDays;
import org.quorate.meetings.calendar.days.domain.Dates;
import org.quorate.meetings.calendar.domain.Calling;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.MeetingRefusal;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.springframework.stereotype.Service;

/** Takes a meeting along its way: published, opened, closed. */
@Service
public class HoldingMeetings {

    private final ChangingMeetings changing;
    private final ClearDays clearDays;
    private final OpenVotes openVotes;
    private final AlignedMeetings aligned;
    private final InstantSource clock;

    HoldingMeetings(
            ChangingMeetings changing,
            ClearDays clearDays,
            OpenVotes openVotes,
            AlignedMeetings aligned,
            InstantSource clock) {
        this.changing = changing;
        this.clearDays = clearDays;
        this.openVotes = openVotes;
        this.aligned = aligned;
        this.clock = clock;
    }

    public Answer<Kept<Meeting>> publish(MeetingId id, @Nullable String urgency) {
        Instant now = Moment.now(clock);
        return changing.change(
                id,
                (meeting, roll) -> meeting.publish(
                                Dates.of(meeting.startsAt(), roll.constitution().meetings(), clearDays), urgency, now)
                        .then(change -> meeting.agenda()
                                .complete(Headings.of(
                                        roll.constitution().meetings().report()))
                                .map(_ -> change)));
    }

    public Answer<Kept<Meeting>> open(MeetingId id) {
        return changing.change(
                id,
                (meeting, roll) -> Calling.whenOver(aligned.with(meeting.appointment()), meeting)
                        .then(it -> it.open(roll, Moment.now(clock))));
    }

    public Answer<Kept<Meeting>> close(MeetingId id) {
        return changing.change(
                id,
                (meeting, _) -> openVotes.areAt(id)
                        ? Answer.refused(new MeetingRefusal.AVoteIsOpen())
                        : meeting.close(Moment.now(clock)));
    }
}
