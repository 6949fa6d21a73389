package org.quorate.meetings.calendar.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.domain.London;

/** Moments as they are shown: by the local time. */
final class Times {

    private Times() {}

    static @Nullable OffsetDateTime of(@Nullable Instant moment) {
        return moment == null ? null : London.timeOf(moment);
    }
}
