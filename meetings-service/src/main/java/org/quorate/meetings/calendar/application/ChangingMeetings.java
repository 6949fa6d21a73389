package org.quorate.meetings.calendar.application;

import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.domain.Adjourning;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingEvent;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/**
 * Loads a meeting and its roll, lets it decide, and saves what comes of that; decided again when another change came between. A meeting
 * that time has adjourned meanwhile is found adjourned, and that is told along with the change (R-MTG-7).
 */
@UseCase
public class ChangingMeetings {

    private final Meetings meetings;
    private final Rolls rolls;
    private final InstantSource clock;

    ChangingMeetings(Meetings meetings, Rolls rolls, InstantSource clock) {
        this.meetings = meetings;
        this.rolls = rolls;
        this.clock = clock;
    }

    public Answer<Kept<Meeting>> change(
            MeetingId id, BiFunction<Meeting, Roll, Answer<Change<Meeting, MeetingEvent>>> decide) {
        Kept<Meeting> kept = meetings.forChange(id).orElseThrow(() -> NotFound.of("meeting", id));
        Roll roll = rolls.of(kept.it());
        Change<Meeting, MeetingEvent> asItStands = Adjourning.asOf(kept.it(), roll, Moment.now(clock));
        return decide.apply(asItStands.next(), roll)
                .map(change -> meetings.save(kept, change.next(), both(asItStands.events(), change.events())));
    }

    private static List<MeetingEvent> both(List<MeetingEvent> some, List<MeetingEvent> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
