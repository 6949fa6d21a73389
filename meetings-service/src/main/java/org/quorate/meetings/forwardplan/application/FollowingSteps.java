package org.quorate.meetings.forwardplan.application;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Referral;
import org.quorate.contracts.meetings.PathwayStepDecided;
import org.quorate.contracts.meetings.PathwayStepReached;
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
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;

/** Puts a matter that is on its way on the plan of each body that it comes to, and marks it there when that body has decided. */
@UseCase
public class FollowingSteps {

    private final PlanItems items;

    FollowingSteps(PlanItems items) {
        this.items = items;
    }

    /** Takes it up, for the tenant that runs the body. */
    public void reached(PathwayStepReached reached, Instant at) {
        at(reached.host(), () -> takeUp(reached, at));
    }

    /** Marks it, for the tenant that runs the body. */
    public void decided(PathwayStepDecided decided) {
        at(decided.host(), () -> mark(decided));
    }

    private static void at(@Nullable String host, Runnable work) {
        TenantId tenant = host == null ? Tenancy.current() : new TenantId(host);
        Tenancy.in(tenant, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    private void takeUp(PathwayStepReached reached, Instant at) {
        Referral referral = reached.referral();
        Subject subject = subject(referral.subject());
        Optional<Kept<PlanItem>> startedFrom =
                Optional.ofNullable(reached.matter()).map(PlanItemId::of).flatMap(items::find);
        startedFrom.ifPresentOrElse(
                kept -> takeUp(kept, referral, subject),
                () -> items.add(new PlanItem(
                        new PlanItemId(Command.mint()),
                        BodyId.of(referral.bodyId()),
                        referral.title(),
                        referral.summary(),
                        "pathway",
                        subject,
                        at,
                        referral.wantedBy(),
                        null)));
    }

    private void takeUp(Kept<PlanItem> kept, Referral referral, Subject pathway) {
        PlanItem next = kept.it().onItsWay(pathway, referral.summary(), referral.wantedBy());
        if (!next.equals(kept.it())) {
            items.save(kept, next);
        }
    }

    private void mark(PathwayStepDecided decided) {
        if (decided.bodyId() == null) {
            return;
        }
        Settlement settlement =
                new Settlement(DecisionId.of(decided.decisionId()), Word.of(decided.word()), decided.on());
        items.awaiting(BodyId.of(decided.bodyId()), subject(decided.subject()))
                .ifPresent(kept -> items.save(kept, kept.it().settled(settlement)));
    }

    private static Subject subject(org.quorate.contracts.Subject told) {
        return new Subject(told.service(), told.type(), told.id());
    }
}
