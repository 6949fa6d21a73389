package org.quorate.meetings.voting.application;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.application.Rolls;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.meetings.voting.electorate.domain.ElectorateId;
import org.quorate.meetings.voting.electorate.domain.Electorates;
import org.quorate.meetings.voting.electorate.domain.Freezing;
import org.quorate.meetings.voting.tally.domain.Manner;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/**
 * Puts a motion to the vote. The electorate is frozen first, under an id of its own, and counts from the moment that the motion
 * names it: one left over by a crash is named by nothing.
 */
@UseCase
public class OpeningVotes {

    private final Motions motions;
    private final Electorates electorates;
    private final Meetings meetings;
    private final Rolls rolls;
    private final Amending amending;
    private final InstantSource clock;

    OpeningVotes(
            Motions motions,
            Electorates electorates,
            Meetings meetings,
            Rolls rolls,
            Amending amending,
            InstantSource clock) {
        this.motions = motions;
        this.electorates = electorates;
        this.meetings = meetings;
        this.rolls = rolls;
        this.amending = amending;
        this.clock = clock;
    }

    /** Opens the vote, in the manner asked for; where nobody opposes a candidate, the election is over at once. */
    public Answer<Kept<Motion>> open(MotionId id, @Nullable Manner manner) {
        DecisionId decision = new DecisionId(Command.mint());
        Kept<Motion> kept = motions.forChange(id).orElseThrow(() -> NotFound.of("motion", id));
        Meeting meeting = meetings.find(kept.it().meeting()).orElseThrow().it();
        Roll roll = rolls.of(meeting);
        ElectorateId electorate = new ElectorateId(Command.once().run(Command::mint));
        return amending.listed(kept.it())
                .map(amending::caughtUp)
                .then(motion -> motion.open(meeting, roll, electorate, manner, Moment.now(clock), decision))
                .map(change -> {
                    if (change.next().status() instanceof MotionStatus.Open) {
                        electorates.freeze(
                                electorate,
                                Freezing.of(
                                        roll,
                                        meeting.attendance(),
                                        meeting.declarations()
                                                .excludedFrom(
                                                        change.next().proposal().item()),
                                        change.next().isForMembers()));
                    }
                    return motions.save(kept, change.next(), change.events());
                });
    }
}
