package org.quorate.meetings.calendar.application;

import java.util.function.BiFunction;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingEvent;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** Loads a meeting and its roll, lets it decide, and saves what comes of that; decided again when another change came between. */
@UseCase
public class ChangingMeetings {

    private final Meetings meetings;
    private final Rolls rolls;

    ChangingMeetings(Meetings meetings, Rolls rolls) {
        this.meetings = meetings;
        this.rolls = rolls;
    }

    public Answer<Kept<Meeting>> change(
            MeetingId id, BiFunction<Meeting, Roll, Answer<Change<Meeting, MeetingEvent>>> decide) {
        Kept<Meeting> kept = meetings.forChange(id).orElseThrow(() -> NotFound.of("meeting", id));
        return decide.apply(kept.it(), rolls.of(kept.it()))
                .map(change -> meetings.save(kept, change.next(), change.events()));
    }
}
