package org.quorate.meetings.calendar.web.views;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;

/** Moments as they are shown: by the local time. */
public final class Times {

    private Times() {}

    public static @Nullable OffsetDateTime of(@Nullable Instant moment) {
        return moment == null ? null : London.timeOf(moment);
    }
}
