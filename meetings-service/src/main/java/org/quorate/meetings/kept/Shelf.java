package org.quorate.meetings.kept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Fact;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.Revision;
import org.quorate.starter.store.Stored;

/**
 * Things of the domain in documents of the store.
 *
 * @param <T> the thing
 * @param <D> its document
 */
public final class Shelf<T, D> {

    private final Aggregates<D> aggregates;
    private final Function<T, D> write;
    private final Function<Stored<D>, T> read;

    public Shelf(Aggregates<D> aggregates, Function<T, D> write, Function<Stored<D>, T> read) {
        this.aggregates = aggregates;
        this.write = write;
        this.read = read;
    }

    public Optional<Kept<T>> find(Object id) {
        return aggregates.find(id.toString()).map(this::kept);
    }

    public Optional<Kept<T>> forChange(Object id) {
        return aggregates.forChange(id.toString()).map(this::kept);
    }

    public Kept<T> add(Object id, T thing, List<? extends Fact> facts) {
        return kept(thing, aggregates.add(id.toString(), write.apply(thing), facts));
    }

    public Kept<T> save(Object id, Kept<T> loaded, T next, List<? extends Fact> facts) {
        return kept(next, aggregates.save(id.toString(), (Revision) loaded.revision(), write.apply(next), facts));
    }

    public List<Kept<T>> where(Map<String, ?> values, @Nullable String afterId, int most) {
        return aggregates.where(values, afterId, most).stream().map(this::kept).toList();
    }

    private Kept<T> kept(Stored<D> stored) {
        return kept(read.apply(stored), stored);
    }

    private Kept<T> kept(T thing, Stored<D> stored) {
        return new Kept<>(thing, stored.version(), stored.modified(), stored.revision());
    }
}
