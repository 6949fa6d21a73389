package org.quorate.meetings.kept;

import java.util.List;
import java.util.Optional;

/**
 * All things of a kind, each found by its name and changed as a whole.
 *
 * @param <I> what names one
 * @param <T> the thing
 * @param <E> what happens to it
 */
public interface Things<I, T, E> {

    Optional<Kept<T>> find(I id);

    /** The thing, to be changed by the command at hand. */
    Optional<Kept<T>> forChange(I id);

    Kept<T> add(T thing, List<E> events);

    /** The thing changed and what happened to it told, in one write; refused when another change came between. */
    Kept<T> save(Kept<T> loaded, T next, List<E> events);
}
