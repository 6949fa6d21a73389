package org.quorate.meetings.pathways.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What is sent to plan a step for another day, and why. */
record ReplanningRequest(
        @NotNull LocalDate targetDate, @NotBlank String reason) {}
