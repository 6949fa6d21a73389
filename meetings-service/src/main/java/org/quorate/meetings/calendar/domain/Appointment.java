package org.quorate.meetings.calendar.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When and where a meeting is to be held.
 *
 * @param endsAt when it is expected to end
 * @param alignedWith the meeting that it follows: it starts no earlier than that one ends (R-MTG-9)
 */
public record Appointment(
        Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String venue,
        @Nullable MeetingId alignedWith) {

    public Appointment {
        if (endsAt != null && !endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException("a meeting ends after it starts");
        }
    }

    /** The earliest moment at which another meeting may start after it, as far as is known ahead. */
    Instant followableFrom() {
        return endsAt == null ? startsAt : endsAt;
    }

    /** At another time, as long as before, and elsewhere where that is said. */
    public Appointment at(Instant moment, @Nullable String place) {
        Instant end = endsAt == null ? null : moment.plus(Duration.between(startsAt, endsAt));
        return new Appointment(moment, end, place == null ? venue : place, alignedWith);
    }
}
