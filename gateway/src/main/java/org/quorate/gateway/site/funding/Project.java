package org.quorate.gateway.site.funding;

import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Ref;

/** A project that may be paid from a fund. */
public record Project(
        String id,
        String name,
        @Nullable Ref lead,
        @Nullable String place,
        @Nullable String stage) {}
