package org.quorate.membership.selections.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.selections.application.ToldOfSelections;
import org.quorate.membership.selections.domain.Selection;
import org.quorate.membership.selections.domain.SelectionId;
import org.quorate.membership.selections.domain.Selections;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Stored;
import org.springframework.stereotype.Component;

/** Joint selections in MongoDB, one document each. */
@Component
final class MongoSelections implements Selections {

    private static final int MOST = 1_000;

    private record Loaded(Stored<SelectionDocument> stored) implements Kept {

        @Override
        public Selection selection() {
            return stored.state().restored(new SelectionId(UUID.fromString(stored.id())));
        }

        @Override
        public long version() {
            return stored.version();
        }
    }

    private final Aggregates<SelectionDocument> aggregates;
    private final ToldOfSelections told;

    MongoSelections(DocumentStores stores, ToldOfSelections told) {
        this.aggregates = stores.aggregates("selections", SelectionDocument.class, "body");
        this.told = told;
    }

    @Override
    public Optional<Kept> find(SelectionId id) {
        return aggregates.find(id.toString()).map(Loaded::new);
    }

    @Override
    public Optional<Kept> findForChange(SelectionId id) {
        return aggregates.forChange(id.toString()).map(Loaded::new);
    }

    @Override
    public List<Kept> of(BodyId body) {
        return aggregates.where(Map.of("body", body.toString()), null, MOST).stream()
                .<Kept>map(Loaded::new)
                .toList();
    }

    @Override
    public void add(Selection selection) {
        aggregates.add(selection.id().toString(), SelectionDocument.of(selection), told.of(selection));
    }

    @Override
    public void save(Kept loaded, Selection next) {
        aggregates.save(((Loaded) loaded).stored(), SelectionDocument.of(next), told.of(next));
    }
}
