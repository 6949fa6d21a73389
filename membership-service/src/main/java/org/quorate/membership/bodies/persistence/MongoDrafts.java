package org.quorate.membership.bodies.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.drafts.domain.Draft;
import org.quorate.membership.drafts.domain.DraftId;
import org.quorate.membership.drafts.domain.Drafts;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.keeping.shelf.Shelf;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Drafts in MongoDB; nothing is told of them. */
@Component
final class MongoDrafts implements Drafts {

    private static final int MOST = 200;

    private final Shelf<Draft, DraftDocument> shelf;

    MongoDrafts(DocumentStores stores) {
        this.shelf = new Shelf<>(
                stores.aggregates("drafts", DraftDocument.class, "body"),
                DraftDocument::of,
                (stored, id) -> stored.restored(new DraftId(id)));
    }

    @Override
    public Optional<Kept<Draft>> find(BodyId body, DraftId id) {
        return shelf.find(id.value()).filter(kept -> isOf(body, kept.thing()));
    }

    @Override
    public Optional<Kept<Draft>> findForChange(BodyId body, DraftId id) {
        return shelf.findForChange(id.value()).filter(kept -> isOf(body, kept.thing()));
    }

    @Override
    public void add(Draft draft) {
        shelf.add(draft.id().value(), draft, List.of());
    }

    @Override
    public void save(Kept<Draft> loaded, Draft changed) {
        shelf.save(loaded, changed, List.of());
    }

    @Override
    public List<Kept<Draft>> of(BodyId body) {
        return shelf.where(Map.of("body", body.toString(), "withdrawn", false), null, MOST);
    }

    private static boolean isOf(BodyId body, Draft draft) {
        return draft.body().equals(body) && !draft.withdrawn();
    }
}
