package org.quorate.starter.store;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Bounds of a value, both included; where one is not given there is none. */
public record Between(@Nullable String from, @Nullable String to) {

    Bson filter(String path) {
        List<Bson> bounds = new ArrayList<>();
        if (from != null) {
            bounds.add(Filters.gte(path, from));
        }
        if (to != null) {
            bounds.add(Filters.lte(path, to));
        }
        return bounds.isEmpty() ? Filters.exists(path) : Filters.and(bounds);
    }
}
