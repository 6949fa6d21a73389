package org.quorate.membership.bodies.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.drafts.domain.Draft;
import org.quorate.membership.drafts.domain.DraftId;
import org.quorate.membership.drafts.domain.Drafts;
import org.quorate.membership.drafts.domain.KeptDraft;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Stored;
import org.springframework.stereotype.Component;

/** Drafts in MongoDB; nothing is told of them. */
@Component
final class MongoDrafts implements Drafts {

    private static final int MOST = 200;

    private final Aggregates<DraftDocument> aggregates;

    MongoDrafts(DocumentStores stores) {
        this.aggregates = stores.aggregates("drafts", DraftDocument.class, "body");
    }

    @Override
    public Optional<KeptDraft> find(BodyId body, DraftId id) {
        return aggregates.find(id.toString()).map(MongoDrafts::kept).filter(kept -> isOf(body, kept));
    }

    @Override
    public Optional<KeptDraft> findForChange(BodyId body, DraftId id) {
        return aggregates.forChange(id.toString()).map(MongoDrafts::kept).filter(kept -> isOf(body, kept));
    }

    @Override
    public void add(Draft draft) {
        aggregates.add(draft.id().toString(), DraftDocument.of(draft), List.of());
    }

    @Override
    @SuppressWarnings("unchecked")
    public void save(KeptDraft loaded, Draft changed) {
        MongoRevision<DraftDocument> revision = (MongoRevision<DraftDocument>) loaded.revision();
        aggregates.save(revision.stored(), DraftDocument.of(changed), List.of());
    }

    @Override
    public List<KeptDraft> of(BodyId body) {
        return aggregates.where(Map.of("body", body.toString(), "withdrawn", false), null, MOST).stream()
                .map(MongoDrafts::kept)
                .toList();
    }

    private static boolean isOf(BodyId body, KeptDraft kept) {
        return kept.draft().body().equals(body) && !kept.draft().withdrawn();
    }

    private static KeptDraft kept(Stored<DraftDocument> stored) {
        DraftId id = new DraftId(UUID.fromString(stored.id()));
        return new KeptDraft(stored.state().restored(id), new MongoRevision<>(stored));
    }
}
