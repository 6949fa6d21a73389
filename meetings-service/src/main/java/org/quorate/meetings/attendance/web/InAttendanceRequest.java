package org.quorate.meetings.attendance.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is sent when an officer or an observer, who has no seat, comes or goes. */
record InAttendanceRequest(
        @NotBlank @Size(max = 200) String office,
        @NotBlank @Size(max = 100) String capacity,
        @Nullable Boolean left) {

    boolean hasLeft() {
        return Boolean.TRUE.equals(left);
    }
}
