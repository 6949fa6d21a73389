package org.quorate.gateway.site.reading;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list as a page shows it: its items, whether there are more, or that the service is away. */
public record Shown<T>(List<T> items, @Nullable String next, boolean away) {

    public static <T> Shown<T> of(Asked<Listing<T>> asked) {
        return of(asked, items -> items);
    }

    public static <T> Shown<T> of(Asked<Listing<T>> asked, UnaryOperator<Stream<T>> choice) {
        return switch (asked.answer()) {
            case Answer.Found<Listing<T>>(var listing) ->
                new Shown<>(choice.apply(listing.items().stream()).toList(), listing.next(), false);
            case Answer.Missing<Listing<T>> _ -> new Shown<>(List.of(), null, false);
            case Answer.Away<Listing<T>> _ -> new Shown<>(List.of(), null, true);
        };
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
