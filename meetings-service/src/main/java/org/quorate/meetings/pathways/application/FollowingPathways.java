package org.quorate.meetings.pathways.application;

import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.contracts.meetings.DecisionTaken.Content;
import org.quorate.contracts.meetings.DecisionTaken.PathwayStep;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.pathways.domain.Forum;
import org.quorate.meetings.pathways.domain.Pathway;
import org.quorate.meetings.pathways.domain.PathwayEvent;
import org.quorate.meetings.pathways.domain.PathwayId;
import org.quorate.meetings.pathways.domain.Pathways;
import org.quorate.meetings.pathways.domain.Step;
import org.quorate.meetings.register.application.DecisionFacts;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Word;
import org.quorate.starter.store.UseCase;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;

/** Takes a matter on when the step that it waits at is decided. */
@UseCase
public class FollowingPathways {

    private final Pathways pathways;

    FollowingPathways(Pathways pathways) {
        this.pathways = pathways;
    }

    /** Takes it on; a decision of a body that another tenant runs goes to the pathway of the tenant whose matter it is. */
    public void recorded(DecisionRecorded recorded, TenantId decidedBy) {
        PathwayStep step = recorded.content().pathway();
        if (step != null) {
            pathways.forChange(PathwayId.of(step.pathwayId()))
                    .ifPresent(kept -> decided(kept, step.step(), settlement(recorded)));
        } else if (recorded.content().subject() != null) {
            PathwayId.elsewhere(DecisionFacts.read(recorded.content().subject()))
                    .filter(it -> TenantId.isValid(it.owner()))
                    .ifPresent(it -> Tenancy.in(new TenantId(it.owner()), () -> {
                        decidedElsewhere(it.pathway(), recorded, decidedBy);
                        return Boolean.TRUE;
                    }));
        }
    }

    private void decidedElsewhere(PathwayId id, DecisionRecorded recorded, TenantId decidedBy) {
        Forum forum = MarkingSteps.forum(recorded.content());
        pathways.forChange(id)
                .ifPresent(kept -> kept.it()
                        .stepOf(forum, recorded.content().meetingId())
                        .filter(step -> kept.it().step(step).forum() instanceof Forum.Board board
                                && decidedBy.value().equals(board.host()))
                        .ifPresent(step -> decided(kept, step, settlement(recorded))));
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
