package org.quorate.meetings.pathways.application;

import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.contracts.meetings.DecisionTaken.Content;
import org.quorate.contracts.meetings.DecisionTaken.PathwayStep;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.pathways.domain.Pathway;
import org.quorate.meetings.pathways.domain.PathwayEvent;
import org.quorate.meetings.pathways.domain.PathwayId;
import org.quorate.meetings.pathways.domain.Pathways;
import org.quorate.meetings.pathways.domain.Step;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Word;
import org.quorate.starter.store.UseCase;

/** Takes a matter on when the step that it waits at is decided. */
@UseCase
public class FollowingPathways {

    private final Pathways pathways;

    FollowingPathways(Pathways pathways) {
        this.pathways = pathways;
    }

    public void recorded(DecisionRecorded recorded) {
        PathwayStep step = recorded.content().pathway();
        if (step != null) {
            pathways.forChange(PathwayId.of(step.pathwayId()))
                    .ifPresent(kept -> decided(kept, step.step(), settlement(recorded)));
        }
    }

    private void decided(Kept<Pathway> kept, int step, Step.Settlement settlement) {
        Change<Pathway, PathwayEvent> change = kept.it().decided(step, settlement);
        if (!change.next().equals(kept.it())) {
            pathways.save(kept, change.next(), change.events());
        }
    }

    private static Step.Settlement settlement(DecisionRecorded recorded) {
        Content content = recorded.content();
        return new Step.Settlement(
                DecisionId.of(recorded.decisionId()),
                Word.of(content.word()),
                London.dateOf(content.takenAt()),
                content.meetingId());
    }
}
