package org.quorate.meetings.attendance.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many of the public are there. */
record PublicAttendanceRequest(
        @NotNull @Min(0) @Max(100_000) Integer count) {}
