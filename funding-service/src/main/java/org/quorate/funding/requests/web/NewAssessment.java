package org.quorate.funding.requests.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an assessor finds of a condition, and why. */
record NewAssessment(
        @NotBlank @Size(max = 50) String condition,
        @NotNull Boolean met,
        @NotBlank @Size(max = 2000) String note) {}
