package org.quorate.gateway.site.bodies;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Ref;

/** Something expected to come before a body. */
public record PlannedItem(
        String id,
        @Nullable Ref body,
        String title,
        @Nullable String summary,
        @Nullable String from,
        @Nullable OffsetDateTime arrivedAt,
        @Nullable LocalDate expectedBy,
        @Nullable Ref meeting) {}
