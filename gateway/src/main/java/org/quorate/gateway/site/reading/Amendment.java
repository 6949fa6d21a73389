package org.quorate.gateway.site.reading;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** When something on record was put right, and why; by whom is told to the secretariat alone. */
public record Amendment(
        OffsetDateTime at, String why, @Nullable String by) {}
