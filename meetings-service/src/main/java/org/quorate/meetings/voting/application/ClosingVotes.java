package org.quorate.meetings.voting.application;

import java.time.InstantSource;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.application.Rolls;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/**
 * Closes a vote: first the motion is closed to further votes, then those that are in are counted. So a vote that was confirmed while
 * the motion was open is counted, always. A crash between the two leaves a vote closing, which is finished by whoever comes next.
 */
@UseCase
public class ClosingVotes {

    private final Motions motions;
    private final Meetings meetings;
    private final Rolls rolls;
    private final CountingVotes counting;
    private final InstantSource clock;

    ClosingVotes(Motions motions, Meetings meetings, Rolls rolls, CountingVotes counting, InstantSource clock) {
        this.motions = motions;
        this.meetings = meetings;
        this.rolls = rolls;
        this.counting = counting;
        this.clock = clock;
    }

    public Answer<Kept<Motion>> close(MotionId id) {
        Kept<Motion> found = motions.find(id).orElseThrow(() -> NotFound.of("motion", id));
        return found.it().status() instanceof MotionStatus.Closing
                ? Answer.granted(counting.counted(id))
                : closeToVotes(id).map(_ -> counting.counted(id));
    }

    private Answer<Kept<Motion>> closeToVotes(MotionId id) {
        Kept<Motion> kept = motions.forChange(id).orElseThrow(() -> NotFound.of("motion", id));
        Meeting meeting = meetings.find(kept.it().meeting()).orElseThrow().it();
        return kept.it()
                .close(meeting, rolls.of(meeting), Moment.now(clock))
                .map(change -> motions.save(kept, change.next(), change.events()));
    }
}
