package org.quorate.meetings.forwardplan.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.forwardplan.application.PlanFacts;
import org.quorate.meetings.forwardplan.domain.PlanItem;
import org.quorate.meetings.forwardplan.domain.PlanItemId;
import org.quorate.meetings.forwardplan.domain.PlanItems;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Shelf;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Forward plans in the document store. */
@Component
final class MongoPlanItems implements PlanItems {

    private final Shelf<PlanItem, PlanItemDocument> shelf;
    private final PlanFacts facts;

    MongoPlanItems(DocumentStores stores, PlanFacts facts) {
        this.facts = facts;
        shelf = new Shelf<>(
                stores.aggregates("forward-plan", PlanItemDocument.class, "body", "subject.key"),
                PlanItemDocument::of,
                stored -> stored.state().item(stored.id()));
    }

    @Override
    public Optional<Kept<PlanItem>> find(PlanItemId id) {
        return shelf.find(id);
    }

    @Override
    public Optional<Kept<PlanItem>> forChange(PlanItemId id) {
        return shelf.forChange(id);
    }

    @Override
    public Kept<PlanItem> forward(Kept<PlanItem> loaded, PlanItem next) {
        return shelf.save(next.id(), loaded, next, List.of(facts.forwarded(next)));
    }

    @Override
    public List<Kept<PlanItem>> waitingOn(Subject subject) {
        return shelf.where(Map.of("subject.key", subject.id()), null, Integer.MAX_VALUE).stream()
                .filter(kept -> kept.it().isWaiting() && kept.it().subject().equals(subject))
                .toList();
    }

    @Override
    public Kept<PlanItem> add(PlanItem item) {
        return shelf.add(item.id(), item, List.of());
    }

    @Override
    public Kept<PlanItem> save(Kept<PlanItem> loaded, PlanItem next) {
        return shelf.save(next.id(), loaded, next, List.of());
    }

    @Override
    public Optional<Kept<PlanItem>> awaiting(BodyId body, Subject subject) {
        return shelf.where(Map.of("subject.key", subject.id()), null, Integer.MAX_VALUE).stream()
                .filter(kept -> kept.it().awaits(body, subject))
                .findFirst();
    }

    @Override
    public List<Kept<PlanItem>> after(@Nullable BodyId body, @Nullable String id, int most) {
        return shelf.where(body == null ? Map.of() : Map.of("body", body.toString()), id, most);
    }
}
