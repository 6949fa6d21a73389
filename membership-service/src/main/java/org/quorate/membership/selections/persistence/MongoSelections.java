package org.quorate.membership.selections.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.keeping.shelf.Shelf;
import org.quorate.membership.selections.application.ToldOfSelections;
import org.quorate.membership.selections.domain.Selection;
import org.quorate.membership.selections.domain.SelectionId;
import org.quorate.membership.selections.domain.Selections;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Joint selections in MongoDB, one document each. */
@Component
final class MongoSelections implements Selections {

    private static final int MOST = 1_000;

    private final Shelf<Selection, SelectionDocument> shelf;
    private final ToldOfSelections told;

    MongoSelections(DocumentStores stores, ToldOfSelections told) {
        this.shelf = new Shelf<>(
                stores.aggregates("selections", SelectionDocument.class, "body"),
                SelectionDocument::of,
                (stored, id) -> stored.restored(new SelectionId(id)));
        this.told = told;
    }

    @Override
    public Optional<Kept<Selection>> find(SelectionId id) {
        return shelf.find(id.value());
    }

    @Override
    public Optional<Kept<Selection>> findForChange(SelectionId id) {
        return shelf.findForChange(id.value());
    }

    @Override
    public List<Kept<Selection>> of(BodyId body) {
        return shelf.where(Map.of("body", body.toString()), null, MOST);
    }

    @Override
    public void add(Selection selection) {
        shelf.add(selection.id().value(), selection, told.of(selection));
    }

    @Override
    public void takeIn(Selection arriving) {
        shelf.add(arriving.id().value(), arriving, List.of());
    }

    @Override
    public void save(Kept<Selection> loaded, Selection next) {
        shelf.save(loaded, next, told.of(next));
    }
}
