package org.quorate.meetings.forwardplan.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Referral;
import org.quorate.contracts.meetings.BusinessForwarded;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.forwardplan.domain.PlanItem;
import org.quorate.meetings.forwardplan.domain.PlanItem.Settlement;
import org.quorate.meetings.forwardplan.domain.PlanItemId;
import org.quorate.meetings.forwardplan.domain.PlanItems;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.identity.Command;
import org.quorate.starter.store.UseCase;

/** Takes up what other services refer to a body, and marks it when the body has decided. */
@UseCase
public class PlanningAhead {

    private final PlanItems items;

    PlanningAhead(PlanItems items) {
        this.items = items;
    }

    public void arrived(Referral referral, Instant at) {
        items.add(new PlanItem(
                        new PlanItemId(Command.mint()),
                        BodyId.of(referral.bodyId()),
                        referral.title(),
                        referral.summary(),
                        referral.subject().service(),
                        subject(referral.subject()),
                        at,
                        referral.wantedBy(),
                        null)
                .givingTo(referral.beneficiary()));
    }

    /** What another body sent on; the same matter, before this one. */
    public void forwarded(BusinessForwarded forwarded, Instant at) {
        Referral referral = forwarded.referral();
        items.add(new PlanItem(
                new PlanItemId(Command.mint()),
                BodyId.of(referral.bodyId()),
                referral.title(),
                referral.summary(),
                "body",
                subject(referral.subject()),
                at,
                referral.wantedBy(),
                null,
                new PlanItem.Course(null, null, BodyId.of(forwarded.fromBodyId()), null, null),
                referral.beneficiary()));
    }

    /** What is wanted no more leaves the plan. */
    public void withdrawn(org.quorate.contracts.@Nullable Subject subject, Instant at) {
        if (subject == null) {
            return;
        }
        items.waitingOn(subject(subject)).stream()
                .findFirst()
                .ifPresent(kept -> items.save(kept, kept.it().withdrawn(London.dateOf(at))));
    }

    public void decided(DecisionRecorded recorded) {
        DecisionTaken.Content content = recorded.content();
        if (content.body() == null || content.subject() == null) {
            return;
        }
        BodyId body = BodyId.of(content.body().bodyId());
        Settlement settlement = new Settlement(
                DecisionId.of(recorded.decisionId()), Word.of(content.word()), London.dateOf(content.takenAt()));
        items.awaiting(body, subject(content.subject())).ifPresent(kept -> settle(kept, settlement));
    }

    private void settle(Kept<PlanItem> waiting, Settlement settlement) {
        PlanItem next = waiting.it().decided(settlement);
        if (!next.equals(waiting.it())) {
            items.save(waiting, next);
        }
    }

    private static Subject subject(org.quorate.contracts.Subject told) {
        return new Subject(told.service(), told.type(), told.id());
    }
}
