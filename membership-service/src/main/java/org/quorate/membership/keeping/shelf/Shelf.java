package org.quorate.membership.keeping.shelf;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Fact;
import org.quorate.membership.keeping.Kept;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.Stored;

/**
 * Things of one kind, each restored from a document of its own.
 *
 * @param <T> the thing, as the domain knows it
 * @param <D> its document
 */
public final class Shelf<T, D> {

    private final Aggregates<D> aggregates;
    private final Function<T, D> written;
    private final BiFunction<D, UUID, T> restored;

    public Shelf(Aggregates<D> aggregates, Function<T, D> written, BiFunction<D, UUID, T> restored) {
        this.aggregates = aggregates;
        this.written = written;
        this.restored = restored;
    }

    /** To be shown. */
    public Optional<Kept<T>> find(UUID id) {
        return aggregates.find(id.toString()).map(this::kept);
    }

    /** To be changed: the command at hand has not changed it before. */
    public Optional<Kept<T>> findForChange(UUID id) {
        return aggregates.forChange(id.toString()).map(this::kept);
    }

    /** Those of the ids that there are, in the order of their ids. */
    public List<Kept<T>> those(Collection<UUID> ids) {
        return aggregates.those(ids.stream().map(UUID::toString).toList()).stream()
                .map(this::kept)
                .toList();
    }

    public List<Kept<T>> where(Map<String, ?> values, @Nullable String after, int most) {
        return aggregates.where(values, after, most).stream().map(this::kept).toList();
    }

    public List<Kept<T>> all() {
        return aggregates.all().stream().map(this::kept).toList();
    }

    /** Keeps a new thing and what is told of it in one write; answers its first version. */
    public long add(UUID id, T thing, List<? extends Fact> facts) {
        return aggregates.add(id.toString(), written.apply(thing), facts).version();
    }

    /** Keeps a changed thing and what is told of it in one write; answers its next version. */
    @SuppressWarnings("unchecked")
    public long save(Kept<T> loaded, T next, List<? extends Fact> facts) {
        StoredRevision<D> revision = (StoredRevision<D>) loaded.revision();
        return aggregates.save(revision.stored(), written.apply(next), facts).version();
    }

    private Kept<T> kept(Stored<D> stored) {
        return new Kept<>(restored.apply(stored.state(), UUID.fromString(stored.id())), new StoredRevision<>(stored));
    }
}
