package org.quorate.meetings.voting.application;

import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.attendance.domain.Attendee;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.voting.domain.Choice;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.MotionStatus.CastingVoteGiven;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.meetings.voting.domain.VotingRefusal;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** Records the casting vote of whoever presides, who must be there (R-VOT-4). */
@UseCase
public class BreakingTies {

    private final Motions motions;
    private final Meetings meetings;

    BreakingTies(Motions motions, Meetings meetings) {
        this.motions = motions;
        this.meetings = meetings;
    }

    public Answer<Kept<Motion>> breakTie(MotionId id, PersonId presiding, Choice choice) {
        DecisionId decision = new DecisionId(Command.mint());
        Kept<Motion> kept = motions.forChange(id).orElseThrow(() -> NotFound.of("motion", id));
        Meeting meeting = meetings.find(kept.it().meeting()).orElseThrow().it();
        return meeting.attendance().recorded().stream()
                .filter(attendee -> attendee.person().equals(presiding))
                .filter(attendee -> attendee.presence().countsAsThere())
                .findFirst()
                .map(chair -> breakTie(kept, chair, choice, decision))
                .orElseGet(() -> Answer.refused(new VotingRefusal.NotThere("Whoever presides", "/by")));
    }

    private Answer<Kept<Motion>> breakTie(Kept<Motion> kept, Attendee chair, Choice choice, DecisionId decision) {
        return kept.it()
                .breakTie(new CastingVoteGiven(choice, chair.office()), decision)
                .map(change -> motions.save(kept, change.next(), change.events()));
    }
}
