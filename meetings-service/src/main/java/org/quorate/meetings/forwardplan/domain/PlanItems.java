package org.quorate.meetings.forwardplan.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.roll.domain.BodyId;

/** The forward plans of all bodies. */
public interface PlanItems {

    Optional<Kept<PlanItem>> find(PlanItemId id);

    /** The item, to be changed by the command at hand. */
    Optional<Kept<PlanItem>> forChange(PlanItemId id);

    Kept<PlanItem> add(PlanItem item);

    /** The item sent on to another body, and that body's plan told of it, in one write. */
    Kept<PlanItem> forward(Kept<PlanItem> loaded, PlanItem next);

    /** Those that wait on a subject, whoever is to decide. */
    List<Kept<PlanItem>> waitingOn(Subject subject);

    Kept<PlanItem> save(Kept<PlanItem> loaded, PlanItem next);

    /** The item that waits for a body's decision on a subject. */
    Optional<Kept<PlanItem>> awaiting(BodyId body, Subject subject);

    /** Items of a body, or of all, after one of them, in a stable order. */
    List<Kept<PlanItem>> after(@Nullable BodyId body, @Nullable String id, int most);
}
