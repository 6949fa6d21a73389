package org.quorate.gateway.site.reading;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a service said to a question of a page: here it is, there is no such thing, or nothing at all. */
public sealed interface Answer<T> {

    /** The service answered. */
    record Found<T>(T value) implements Answer<T> {}

    /** The service knows of no such thing. */
    record Missing<T>() implements Answer<T> {}

    /** The service cannot be asked now. */
    record Away<T>() implements Answer<T> {}

    default Optional<T> found() {
        return this instanceof Found<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    default boolean isAway() {
        return this instanceof Away;
    }

    /** What is looked for within the answer; missing when it is not there. */
    default <R> Answer<R> flatMap(Function<T, Optional<R>> choice) {
        return switch (this) {
            case Found<T>(T value) ->
                choice.apply(value).<Answer<R>>map(Found::new).orElseGet(Missing::new);
            case Missing<T> _ -> new Missing<>();
            case Away<T> _ -> new Away<>();
        };
    }

    /** The value that a page cannot do without: else the page itself is not found, or not available now. */
    default T required() {
        return switch (this) {
            case Found<T>(T value) -> value;
            case Missing<T> _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Away<T> _ -> throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }
}
