package org.quorate.meetings.answer;

import java.util.function.Function;

/** What a command is answered with: what was asked for, or a refusal. */
public sealed interface Answer<T> {

    record Granted<T>(T it) implements Answer<T> {}

    record Refused<T>(Refusal why) implements Answer<T> {}

    static <T> Answer<T> granted(T it) {
        return new Granted<>(it);
    }

    static <T> Answer<T> refused(Refusal why) {
        return new Refused<>(why);
    }

    default <R> Answer<R> map(Function<T, R> mapping) {
        return switch (this) {
            case Granted<T> granted -> new Granted<>(mapping.apply(granted.it()));
            case Refused<T> refused -> new Refused<>(refused.why());
        };
    }

    default <R> Answer<R> then(Function<T, Answer<R>> next) {
        return switch (this) {
            case Granted<T> granted -> next.apply(granted.it());
            case Refused<T> refused -> new Refused<>(refused.why());
        };
    }
}
