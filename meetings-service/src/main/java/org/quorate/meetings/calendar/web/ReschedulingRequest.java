package org.quorate.meetings.calendar.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What is sent to move a meeting to another time, and perhaps place. */
record ReschedulingRequest(
        @NotNull OffsetDateTime startsAt,
        @Nullable @Size(max = 300) String venue) {}
