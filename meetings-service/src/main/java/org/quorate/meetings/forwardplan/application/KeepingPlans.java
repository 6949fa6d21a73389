package org.quorate.meetings.forwardplan.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.forwardplan.domain.PlanItem;
import org.quorate.meetings.forwardplan.domain.PlanItemId;
import org.quorate.meetings.forwardplan.domain.PlanItems;
import org.quorate.meetings.forwardplan.domain.PlanRefusal;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.roll.domain.Bodies;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** Keeps a body's forward plan by hand: items of its own, their dates, what is sent on and what is wanted no more. */
@UseCase
public class KeepingPlans {

    private final PlanItems items;
    private final Bodies bodies;
    private final InstantSource clock;

    KeepingPlans(PlanItems items, Bodies bodies, InstantSource clock) {
        this.items = items;
        this.bodies = bodies;
        this.clock = clock;
    }

    public Answer<Kept<PlanItem>> plan(PlanBusiness asked) {
        if (bodies.find(asked.body()).isEmpty()) return Answer.refused(new PlanRefusal.NoSuchBody());
        PlanItemId id = new PlanItemId(Command.mint());
        return Answer.granted(items.add(new PlanItem(
                id,
                asked.body(),
                asked.title(),
                asked.summary(),
                "clerk",
                new Subject("meetings", "business", id.toString()),
                Moment.now(clock),
                asked.wantedBy(),
                null,
                asked.course(),
                null)));
    }

    public Answer<Kept<PlanItem>> planFor(PlanItemId id, @Nullable LocalDate day) {
        return change(id, item -> item.plannedFor(day));
    }

    public Answer<Kept<PlanItem>> withdraw(PlanItemId id) {
        return change(id, item -> item.withdrawn(London.dateOf(Moment.now(clock))));
    }

    /** Sends an item on to another body; it arrives there by an event of its own. */
    public Answer<Kept<PlanItem>> forward(PlanItemId id, BodyId to) {
        if (bodies.find(to).isEmpty()) return Answer.refused(new PlanRefusal.NoSuchBody());
        Kept<PlanItem> kept = waiting(id);
        if (!kept.it().isWaiting()) return Answer.refused(new PlanRefusal.NoLongerWaiting());
        if (kept.it().body().equals(to)) return Answer.refused(new PlanRefusal.ToItself());
        return Answer.granted(items.forward(kept, kept.it().forwardedTo(to)));
    }

    private Answer<Kept<PlanItem>> change(PlanItemId id, UnaryOperator<PlanItem> change) {
        Kept<PlanItem> kept = waiting(id);
        return kept.it().isWaiting()
                ? Answer.granted(items.save(kept, change.apply(kept.it())))
                : Answer.refused(new PlanRefusal.NoLongerWaiting());
    }

    private Kept<PlanItem> waiting(PlanItemId id) {
        return items.forChange(id).orElseThrow(() -> NotFound.of("item on the forward plan", id));
    }
}
