package org.quorate.gateway.site.offices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody's time in an office. */
public record Holding(
        String id,
        String role,
        @Nullable String office,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String how,
        @Nullable String ground,
        @Nullable String decision,
        @Nullable Ending ending) {

    /** How it ended. */
    public record Ending(@Nullable LocalDate on, @Nullable String reason) {}

    boolean isHeldOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    public boolean hasEnding() {
        return ending != null;
    }
}
