package org.quorate.meetings.calendar.web;

import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What may be sent to adjourn a meeting: to when and where, and why; without a time the date is to be fixed. */
record AdjournmentRequest(
        @Nullable OffsetDateTime to,
        @Nullable @Size(max = 300) String venue,
        @Nullable @Size(min = 1, max = 2000) String reason) {}
