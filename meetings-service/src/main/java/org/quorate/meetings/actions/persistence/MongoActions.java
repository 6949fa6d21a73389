package org.quorate.meetings.actions.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.application.ActionFacts;
import org.quorate.meetings.actions.domain.Action;
import org.quorate.meetings.actions.domain.ActionEvent;
import org.quorate.meetings.actions.domain.ActionId;
import org.quorate.meetings.actions.domain.Actions;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Shelf;
import org.quorate.meetings.kept.Shelved;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Actions in the document store. */
@Component
final class MongoActions extends Shelved<ActionId, Action, ActionEvent, ActionDocument> implements Actions {

    private static final String BODY = "body";

    MongoActions(DocumentStores stores, ActionFacts facts) {
        super(
                new Shelf<>(
                        stores.aggregates("actions", ActionDocument.class, BODY),
                        ActionWriting::documentOf,
                        stored -> ActionReading.actionOf(stored.id(), stored.state())),
                Action::id,
                facts::of);
    }

    @Override
    public List<Kept<Action>> after(@Nullable BodyId body, @Nullable String id, int most) {
        return after(BODY, body, id, most);
    }
}
