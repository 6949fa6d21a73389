package org.quorate.meetings.kept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Fact;

/**
 * Things on a shelf, from which others hear what happens to them; an adapter adds what else they are found by.
 *
 * @param <I> what names one
 * @param <T> the thing
 * @param <E> what happens to it
 * @param <D> its document
 */
public abstract class Shelved<I, T, E, D> implements Things<I, T, E> {

    private final Shelf<T, D> shelf;
    private final Function<T, I> name;
    private final Function<List<E>, List<Fact>> told;

    protected Shelved(Shelf<T, D> shelf, Function<T, I> name, Function<List<E>, List<Fact>> told) {
        this.shelf = shelf;
        this.name = name;
        this.told = told;
    }

    @Override
    public Optional<Kept<T>> find(I id) {
        return shelf.find(id);
    }

    @Override
    public Optional<Kept<T>> forChange(I id) {
        return shelf.forChange(id);
    }

    @Override
    public Kept<T> add(T thing, List<E> events) {
        return shelf.add(name.apply(thing), thing, told.apply(events));
    }

    @Override
    public Kept<T> save(Kept<T> loaded, T next, List<E> events) {
        return shelf.save(name.apply(next), loaded, next, told.apply(events));
    }

    /** Those of a value, or all where there is none, after one of them. */
    protected List<Kept<T>> after(String field, @Nullable Object value, @Nullable String id, int most) {
        return shelf.where(value == null ? Map.of() : Map.of(field, value.toString()), id, most);
    }

    /** All those of a value. */
    protected List<Kept<T>> all(String field, Object value) {
        return after(field, value, null, Integer.MAX_VALUE);
    }
}
