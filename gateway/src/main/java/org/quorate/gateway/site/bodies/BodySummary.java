package org.quorate.gateway.site.bodies;

import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Ref;
import org.quorate.gateway.site.words.Tag;

/** A body in a list. */
public record BodySummary(
        String id,
        String name,
        @Nullable String kind,
        @Nullable String status,
        @Nullable Ref host) {

    /** What an active body is need not be said; the others show as what they are. */
    public @Nullable Tag statusTag() {
        return status == null || status.equals("active") ? null : Tag.of(status);
    }
}
