package org.quorate.membership.bodies.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.FollowsBodies;
import org.quorate.membership.bodies.application.ToldOfBodies;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.keeping.shelf.Shelf;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Bodies in MongoDB: a change, and what others are told of it, is one write of one document. */
@Component
final class MongoBodies implements Bodies {

    private final Shelf<Body, BodyDocument> shelf;
    private final ToldOfBodies told;
    private final List<FollowsBodies> followers;

    MongoBodies(DocumentStores stores, ToldOfBodies told, List<FollowsBodies> followers) {
        this.followers = List.copyOf(followers);
        this.shelf = new Shelf<>(
                stores.aggregates("bodies", BodyDocument.class, "kind"),
                BodyDocument::of,
                (stored, id) -> stored.restored(new BodyId(id)));
        this.told = told;
    }

    @Override
    public Optional<KeptBody> find(BodyId id) {
        return shelf.find(id.value()).map(MongoBodies::kept);
    }

    @Override
    public Optional<KeptBody> findForChange(BodyId id) {
        return shelf.findForChange(id.value()).map(MongoBodies::kept);
    }

    @Override
    public void add(Change established) {
        Body body = established.body();
        long version = shelf.add(body.id().value(), body, told.of(established));
        followers.forEach(follower -> follower.changed(body, version));
    }

    @Override
    public void save(KeptBody loaded, Change change) {
        Kept<Body> before = new Kept<>(loaded.body(), loaded.revision());
        long version = shelf.save(before, change.body(), told.of(change));
        followers.forEach(follower -> follower.changed(change.body(), version));
    }

    @Override
    public List<KeptBody> page(@Nullable String kind, @Nullable String after, int most) {
        Map<String, String> values = kind == null ? Map.of() : Map.of("kind", kind);
        return shelf.where(values, after, most).stream().map(MongoBodies::kept).toList();
    }

    @Override
    public List<KeptBody> withSeatsOf(PersonId person) {
        return shelf.where(Map.of("seats.terms.person", person.toString()), null, Integer.MAX_VALUE).stream()
                .map(MongoBodies::kept)
                .toList();
    }

    @Override
    public List<KeptBody> all() {
        return shelf.all().stream().map(MongoBodies::kept).toList();
    }

    private static KeptBody kept(Kept<Body> kept) {
        return new KeptBody(kept.thing(), kept.revision());
    }
}
