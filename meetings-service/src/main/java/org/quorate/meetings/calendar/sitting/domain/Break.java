package org.quorate.meetings.calendar.sitting.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An adjournment that is over: from when to when, for what reason, and to where the meeting was adjourned. */
public record Break(
        Instant at, String reason, Instant to, @Nullable String venue, Instant resumedAt) {}
