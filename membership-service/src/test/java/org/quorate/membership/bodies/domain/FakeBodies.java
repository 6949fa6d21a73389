package org.quorate.membership.bodies.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.keeping.Revision;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.starter.store.StaleWrite;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;

/** Bodies in memory: what the adapter promises, without a store. */
public final class FakeBodies implements Bodies {

    private record Key(TenantId tenant, BodyId id) {}

    private record FakeRevision(long version) implements Revision {
        @Override
        public Instant modified() {
            return Instant.EPOCH;
        }
    }

    private final Map<Key, KeptBody> kept = new HashMap<>();

    @Override
    public Optional<KeptBody> find(BodyId id) {
        return Optional.ofNullable(kept.get(key(id)));
    }

    @Override
    public Optional<KeptBody> findForChange(BodyId id) {
        return find(id);
    }

    @Override
    public void add(Change established) {
        BodyId id = established.body().id();
        KeptBody first = new KeptBody(established.body(), new FakeRevision(1));
        if (kept.putIfAbsent(key(id), first) != null) {
            throw new StaleWrite(id.toString());
        }
    }

    @Override
    public void save(KeptBody loaded, Change change) {
        BodyId id = change.body().id();
        KeptBody standing = kept.get(key(id));
        if (standing == null
                || standing.revision().version() != loaded.revision().version()) {
            throw new StaleWrite(id.toString());
        }
        kept.put(
                key(id),
                new KeptBody(change.body(), new FakeRevision(loaded.revision().version() + 1)));
    }

    @Override
    public List<KeptBody> page(@Nullable String kind, @Nullable String after, int most) {
        return kept.entrySet().stream()
                .filter(entry -> entry.getKey().tenant().equals(Tenancy.current()))
                .map(Map.Entry::getValue)
                .filter(body -> kind == null || body.body().profile().kind().equals(kind))
                .sorted(Comparator.comparing(body -> body.body().id().toString()))
                .filter(body -> after == null || body.body().id().toString().compareTo(after) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public List<KeptBody> withSeatsOf(PersonId person) {
        return all().stream()
                .filter(kept -> kept.body().seats().everybody().contains(person))
                .toList();
    }

    @Override
    public List<KeptBody> all() {
        return page(null, null, Integer.MAX_VALUE);
    }

    private static Key key(BodyId id) {
        return new Key(Tenancy.current(), id);
    }
}
