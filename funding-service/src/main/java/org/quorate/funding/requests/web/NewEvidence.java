package org.quorate.funding.requests.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How the applicant says that a condition is met. */
record NewEvidence(
        @NotBlank @Size(max = 50) String condition,
        @NotBlank @Size(max = 10_000) String text) {}
