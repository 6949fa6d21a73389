package org.quorate.meetings.calendar.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.BodyId;

/** Asks for a meeting on the calendar. */
public record CallMeeting(
        BodyId body,
        Instant startsAt,
        @Nullable String venue,
        @Nullable String title) {}
