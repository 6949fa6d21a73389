package org.quorate.meetings.calendar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is sent to cancel a meeting: why. */
record CancellationRequest(@NotBlank @Size(max = 2000) String reason) {}
