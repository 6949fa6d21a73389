package org.quorate.meetings.presiding.application;

import java.time.InstantSource;
import java.util.List;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.application.ChangingMeetings;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Running;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.roll.domain.PersonId;
import org.springframework.stereotype.Service;

/** Takes a meeting through its business: who is in the chair, which item is at hand. */
@Service
public class RunningMeetings {

    private final ChangingMeetings changing;
    private final InstantSource clock;

    RunningMeetings(ChangingMeetings changing, InstantSource clock) {
        this.changing = changing;
        this.clock = clock;
    }

    public Answer<Kept<Meeting>> handOver(MeetingId id, PersonId person) {
        return changing.change(id, (meeting, roll) -> Running.handedOver(meeting, person, roll, Moment.now(clock)));
    }

    public Answer<Kept<Meeting>> take(MeetingId id, ItemId item) {
        return changing.change(id, (meeting, _) -> Running.taken(meeting, item, Moment.now(clock)));
    }

    public Answer<Kept<Meeting>> putInOrder(MeetingId id, List<ItemId> order) {
        return changing.change(id, (meeting, _) -> Running.inOrder(meeting, order));
    }
}
