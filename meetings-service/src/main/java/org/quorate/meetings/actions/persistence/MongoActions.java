package org.quorate.meetings.actions.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.application.ActionFacts;
import org.quorate.meetings.actions.domain.Action;
import org.quorate.meetings.actions.domain.ActionEvent;
import org.quorate.meetings.actions.domain.ActionId;
import org.quorate.meetings.actions.domain.Actions;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Shelf;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Actions in the document store. */
@Component
final class MongoActions implements Actions {

    private final Shelf<Action, ActionDocument> shelf;
    private final ActionFacts facts;

    MongoActions(DocumentStores stores, ActionFacts facts) {
        this.shelf = new Shelf<>(
                stores.aggregates("actions", ActionDocument.class, "body"),
                ActionWriting::documentOf,
                stored -> ActionReading.actionOf(stored.id(), stored.state()));
        this.facts = facts;
    }

    @Override
    public Optional<Kept<Action>> find(ActionId id) {
        return shelf.find(id);
    }

    @Override
    public Optional<Kept<Action>> forChange(ActionId id) {
        return shelf.forChange(id);
    }

    @Override
    public Kept<Action> add(Action action, List<ActionEvent> events) {
        return shelf.add(action.id(), action, facts.of(events));
    }

    @Override
    public Kept<Action> save(Kept<Action> loaded, Action next, List<ActionEvent> events) {
        return shelf.save(next.id(), loaded, next, facts.of(events));
    }

    @Override
    public List<Kept<Action>> after(@Nullable BodyId body, @Nullable String id, int most) {
        return shelf.where(body == null ? Map.of() : Map.of("body", body.toString()), id, most);
    }
}
