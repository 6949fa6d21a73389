package org.quorate.meetings.attendance.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Someone who attends without a seat on the body, such as an officer or an observer: not counted, and without a vote.
 *
 * @param capacity as what, such as {@code officer} or {@code observer}
 */
public record InAttendance(
        String office,
        String capacity,
        Instant from,
        @Nullable Instant until) {

    public InAttendance {
        if (office.isBlank() || office.length() > 200 || capacity.isBlank() || capacity.length() > 100) {
            throw new IllegalArgumentException(
                    "whoever attends is named by an office and a capacity, each in a few words");
        }
    }

    InAttendance left(Instant moment) {
        return new InAttendance(office, capacity, from, moment);
    }
}
