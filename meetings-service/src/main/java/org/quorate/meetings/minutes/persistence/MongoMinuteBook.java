package org.quorate.meetings.minutes.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.domain.ActionId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Shelf;
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
final class MongoMinuteBook implements MinuteBook {

    private final Shelf<Minutes, MinutesDocument> shelf;
    private final Aggregates<RevisionDocument> revisions;
    private final MinutesFacts facts;

    MongoMinuteBook(DocumentStores stores, MinutesFacts facts) {
        this.shelf = new Shelf<>(
                stores.aggregates("minutes", MinutesDocument.class, "body", "decisions", "actions"),
                MinutesWriting::documentOf,
                stored -> MinutesReading.minutesOf(stored.state()));
        this.revisions = stores.aggregates("minutes-revisions", RevisionDocument.class, "minutes");
        this.facts = facts;
    }

    @Override
    public Optional<Kept<Minutes>> find(MinutesId id) {
        return shelf.find(id);
    }

    @Override
    public Optional<Kept<Minutes>> forChange(MinutesId id) {
        return shelf.forChange(id);
    }

    @Override
    public Kept<Minutes> add(Minutes minutes, List<MinutesEvent> events) {
        return shelf.add(minutes.id(), minutes, facts.of(events));
    }

    @Override
    public Kept<Minutes> save(Kept<Minutes> loaded, Minutes next, List<MinutesEvent> events) {
        putAway(loaded);
        return shelf.save(next.id(), loaded, next, facts.of(events));
    }

    @Override
    public List<Kept<Minutes>> after(@Nullable BodyId body, @Nullable String id, int most) {
        return shelf.where(body == null ? Map.of() : Map.of("body", body.toString()), id, most);
    }

    @Override
    public List<Kept<Minutes>> recording(DecisionId decision) {
        return shelf.where(Map.of("decisions", decision.toString()), null, Integer.MAX_VALUE);
    }

    @Override
    public List<Kept<Minutes>> recording(ActionId action) {
        return shelf.where(Map.of("actions", action.toString()), null, Integer.MAX_VALUE);
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
