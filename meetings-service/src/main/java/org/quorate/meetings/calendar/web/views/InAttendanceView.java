package org.quorate.meetings.calendar.web.views;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.attendance.domain.InAttendance;
import org.quorate.meetings.calendar.days.domain.London;

/** Someone who attends without a seat. */
public record InAttendanceView(
        String office,
        String capacity,
        OffsetDateTime from,
        @Nullable OffsetDateTime until) {

    public static InAttendanceView of(InAttendance other) {
        return new InAttendanceView(
                other.office(), other.capacity(), London.timeOf(other.from()), Times.of(other.until()));
    }
}
