package org.quorate.meetings.minutes.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.domain.ActionId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Shelf;
import org.quorate.meetings.kept.Shelved;
import org.quorate.meetings.minutes.application.MinutesFacts;
import org.quorate.meetings.minutes.domain.MinuteBook;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.MinutesEvent;
import org.quorate.meetings.minutes.domain.MinutesId;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Stored;
import org.springframework.stereotype.Component;

/** Minutes in the document store, one document a meeting; what they said before a change is put away before it is written. */
@Component
final class MongoMinuteBook extends Shelved<MinutesId, Minutes, MinutesEvent, MinutesDocument> implements MinuteBook {

    private static final String BODY = "body";
    private static final String DECISIONS = "decisions";
    private static final String ACTIONS = "actions";

    private final Aggregates<RevisionDocument> revisions;

    MongoMinuteBook(DocumentStores stores, MinutesFacts facts) {
        super(
                new Shelf<>(
                        stores.aggregates("minutes", MinutesDocument.class, BODY, DECISIONS, ACTIONS),
                        MinutesWriting::documentOf,
                        stored -> MinutesReading.minutesOf(stored.state())),
                Minutes::id,
                facts::of);
        this.revisions = stores.aggregates("minutes-revisions", RevisionDocument.class, "minutes");
    }

    @Override
    public Kept<Minutes> save(Kept<Minutes> loaded, Minutes next, List<MinutesEvent> events) {
        putAway(loaded);
        return super.save(loaded, next, events);
    }

    @Override
    public List<Kept<Minutes>> after(@Nullable BodyId body, @Nullable String id, int most) {
        return after(BODY, body, id, most);
    }

    @Override
    public List<Kept<Minutes>> recording(DecisionId decision) {
        return all(DECISIONS, decision);
    }

    @Override
    public List<Kept<Minutes>> recording(ActionId action) {
        return all(ACTIONS, action);
    }

    @Override
    public List<Kept<Minutes>> revisions(MinutesId id) {
        return revisions.where(Map.of("minutes", id.toString()), null, Integer.MAX_VALUE).stream()
                .map(Stored::state)
                .sorted(Comparator.comparing(RevisionDocument::version))
                .map(RevisionDocument::kept)
                .toList();
    }

    /** A version is put away once, however often the change that follows it is tried. */
    private void putAway(Kept<Minutes> loaded) {
        String name = loaded.it().id() + "-" + loaded.version();
        if (revisions.find(name).isEmpty()) {
            revisions.add(name, RevisionDocument.of(loaded), List.of());
        }
    }
}
