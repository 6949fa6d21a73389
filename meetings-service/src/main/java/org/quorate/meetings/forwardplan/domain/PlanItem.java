package org.quorate.meetings.forwardplan.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.BodyId;

/** An item on a body's forward plan, referred by another service; what it means there is not known here. */
public record PlanItem(
        PlanItemId id,
        BodyId body,
        String title,
        String summary,
        String from,
        Subject subject,
        Instant arrivedAt,
        @Nullable LocalDate expectedBy,
        @Nullable Settlement settled) {

    /** The decision by which the item was dealt with. */
    public record Settlement(DecisionId decision, Word word, LocalDate on) {}

    public boolean awaits(BodyId deciding, Subject decided) {
        return settled == null && body.equals(deciding) && subject.equals(decided);
    }

    /** Dealt with by a decision that settles it; one that only notes it, or puts it off, leaves it waiting. */
    public PlanItem decided(Settlement settlement) {
        return switch (settlement.word().outcome()) {
            case CARRIED, LOST, WITHDRAWN -> settled(settlement);
            case IN_PRINCIPLE, RECOMMENDED, NOTED, DEFERRED -> this;
        };
    }

    /** Dealt with here, whatever came of it. */
    public PlanItem settled(Settlement settlement) {
        return new PlanItem(id, body, title, summary, from, subject, arrivedAt, expectedBy, settlement);
    }

    /** The same item, once it is on its way through several bodies, of which this is the first. */
    public PlanItem onItsWay(Subject pathway, String step, @Nullable LocalDate wantedBy) {
        return new PlanItem(id, body, title, step, from, pathway, arrivedAt, wantedBy, settled);
    }
}
