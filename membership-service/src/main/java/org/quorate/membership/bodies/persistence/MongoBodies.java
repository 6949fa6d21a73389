package org.quorate.membership.bodies.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.FollowsBodies;
import org.quorate.membership.bodies.application.ToldOfBodies;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Stored;
import org.springframework.stereotype.Component;

/** Bodies in MongoDB: a change, and what others are told of it, is one write of one document. */
@Component
final class MongoBodies implements Bodies {

    private final Aggregates<BodyDocument> aggregates;
    private final ToldOfBodies told;
    private final List<FollowsBodies> followers;

    MongoBodies(DocumentStores stores, ToldOfBodies told, List<FollowsBodies> followers) {
        this.followers = List.copyOf(followers);
        this.aggregates = stores.aggregates("bodies", BodyDocument.class, "kind");
        this.told = told;
    }

    @Override
    public Optional<KeptBody> find(BodyId id) {
        return aggregates.find(id.toString()).map(MongoBodies::kept);
    }

    @Override
    public Optional<KeptBody> findForChange(BodyId id) {
        return aggregates.forChange(id.toString()).map(MongoBodies::kept);
    }

    @Override
    public void add(Change established) {
        Body body = established.body();
        Stored<BodyDocument> added = aggregates.add(body.id().toString(), BodyDocument.of(body), told.of(established));
        followers.forEach(follower -> follower.changed(body, added.version()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public void save(KeptBody loaded, Change change) {
        MongoRevision<BodyDocument> revision = (MongoRevision<BodyDocument>) loaded.revision();
        Stored<BodyDocument> saved =
                aggregates.save(revision.stored(), BodyDocument.of(change.body()), told.of(change));
        followers.forEach(follower -> follower.changed(change.body(), saved.version()));
    }

    @Override
    public List<KeptBody> page(@Nullable String kind, @Nullable String after, int most) {
        Map<String, String> values = kind == null ? Map.of() : Map.of("kind", kind);
        return aggregates.where(values, after, most).stream()
                .map(MongoBodies::kept)
                .toList();
    }

    @Override
    public List<KeptBody> all() {
        return aggregates.all().stream().map(MongoBodies::kept).toList();
    }

    private static KeptBody kept(Stored<BodyDocument> stored) {
        BodyId id = new BodyId(UUID.fromString(stored.id()));
        return new KeptBody(stored.state().restored(id), new MongoRevision<>(stored));
    }
}
