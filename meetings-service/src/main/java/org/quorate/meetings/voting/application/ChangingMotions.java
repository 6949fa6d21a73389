package org.quorate.meetings.voting.application;

import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.application.Rolls;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionEvent;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** Loads a motion with its meeting and roll, lets it decide, and saves what comes of that; a motion that it amends is told. */
@UseCase
public class ChangingMotions {

    private final Motions motions;
    private final Meetings meetings;
    private final Rolls rolls;
    private final Amending amending;

    ChangingMotions(Motions motions, Meetings meetings, Rolls rolls, Amending amending) {
        this.motions = motions;
        this.meetings = meetings;
        this.rolls = rolls;
        this.amending = amending;
    }

    /** What a motion decides on, at its meeting. */
    @FunctionalInterface
    public interface Decision {
        Answer<Change<Motion, MotionEvent>> on(Motion motion, Meeting meeting, Roll roll);
    }

    public Answer<Kept<Motion>> change(MotionId id, Decision decision) {
        Kept<Motion> kept = motions.forChange(id).orElseThrow(() -> NotFound.of("motion", id));
        Motion motion = amending.caughtUp(kept.it());
        Meeting meeting = meetings.find(motion.meeting()).orElseThrow().it();
        return decision.on(motion, meeting, rolls.of(meeting)).map(change -> {
            Kept<Motion> saved = motions.save(kept, change.next(), change.events());
            amending.tell(saved.it());
            return saved;
        });
    }
}
