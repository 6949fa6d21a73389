package org.quorate.meetings.minutes.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.register.domain.Taker;

/** The meeting that minutes are of: of which body, when, where, and when it ended. */
public record Occasion(
        MeetingId meeting,
        Taker.Board body,
        Instant startsAt,
        @Nullable Instant endedAt,
        @Nullable String venue) {

    public static Occasion of(Meeting meeting) {
        return new Occasion(
                meeting.id(),
                meeting.body(),
                meeting.startsAt(),
                meeting.status() instanceof org.quorate.meetings.calendar.domain.Status.Closed closed
                        ? closed.at()
                        : null,
                meeting.venue());
    }

    /** Whether there is something to take minutes of: the meeting has begun, or is over. */
    public static boolean isHeld(Meeting meeting) {
        return meeting.isInSession() || meeting.status() instanceof org.quorate.meetings.calendar.domain.Status.Closed;
    }

    public LocalDate day() {
        return London.dateOf(startsAt);
    }
}
