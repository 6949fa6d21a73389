package org.quorate.gateway.site.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list that an answer may have left out as an empty one. */
public final class Lists {

    private Lists() {}

    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
