package org.quorate.meetings.voting.closing.application;

import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.application.Rolls;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.voting.domain.Hands;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.meetings.voting.electorate.domain.Electorates;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Tally;
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
    private final Electorates electorates;
    private final CountingVotes counting;
    private final InstantSource clock;

    public ClosingVotes(
            Motions motions,
            Meetings meetings,
            Rolls rolls,
            Electorates electorates,
            CountingVotes counting,
            InstantSource clock) {
        this.motions = motions;
        this.meetings = meetings;
        this.rolls = rolls;
        this.electorates = electorates;
        this.counting = counting;
        this.clock = clock;
    }

    /** Closes it; {@code counted} says how many hands there were, where they are only counted. */
    public Answer<Kept<Motion>> close(MotionId id, @Nullable Map<Choice, Integer> counted) {
        Kept<Motion> found = motions.find(id).orElseThrow(() -> NotFound.of("motion", id));
        return switch (found.it().status()) {
            case MotionStatus.Closing _ -> Answer.granted(counting.counted(id));
            case MotionStatus.Open open ->
                Hands.of(counted, open.terms(), electorates.of(open.electorate()))
                        .then(hands -> closeToVotes(id, hands.tally()))
                        .map(_ -> counting.counted(id));
            case MotionStatus.Proposed _,
                    MotionStatus.Again _,
                    MotionStatus.Tied _,
                    MotionStatus.Closed _,
                    MotionStatus.Settled _ -> closeToVotes(id, null);
        };
    }

    private Answer<Kept<Motion>> closeToVotes(MotionId id, @Nullable Tally hands) {
        Kept<Motion> kept = motions.forChange(id).orElseThrow(() -> NotFound.of("motion", id));
        Meeting meeting = meetings.find(kept.it().meeting()).orElseThrow().it();
        return kept.it()
                .close(meeting, rolls.of(meeting), hands, Moment.now(clock))
                .map(change -> motions.save(kept, change.next(), change.events()));
    }
}
