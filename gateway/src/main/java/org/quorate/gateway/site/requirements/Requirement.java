package org.quorate.gateway.site.requirements;

import org.jspecify.annotations.Nullable;

/** Who must sit, and which law says so. */
public record Requirement(
        @Nullable String title,
        @Nullable String ground,
        @Nullable String law) {}
