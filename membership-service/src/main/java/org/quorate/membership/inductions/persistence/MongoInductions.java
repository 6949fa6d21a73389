package org.quorate.membership.inductions.persistence;

import java.util.List;
import java.util.Optional;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.inductions.domain.Induction;
import org.quorate.membership.inductions.domain.Inductions;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.keeping.shelf.Shelf;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Inductions in MongoDB, one document a body; nothing is told of them. */
@Component
final class MongoInductions implements Inductions {

    private final Shelf<List<Induction>, InductionsDocument> shelf;

    MongoInductions(DocumentStores stores) {
        this.shelf = new Shelf<>(
                stores.aggregates("inductions", InductionsDocument.class),
                InductionsDocument::of,
                (stored, _) -> stored.restored());
    }

    @Override
    public Optional<Kept<List<Induction>>> into(BodyId body) {
        return shelf.find(body.value());
    }

    @Override
    public Optional<Kept<List<Induction>>> findForChange(BodyId body) {
        return shelf.findForChange(body.value());
    }

    @Override
    public void add(BodyId body, List<Induction> first) {
        shelf.add(body.value(), first, List.of());
    }

    @Override
    public void save(Kept<List<Induction>> loaded, List<Induction> next) {
        shelf.save(loaded, next, List.of());
    }
}
