package org.quorate.gateway.site.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a service's list, and where the next begins. */
public record Listing<T>(List<T> items, @Nullable String next) {

    public Listing {
        items = Lists.orEmpty(items);
    }
}
