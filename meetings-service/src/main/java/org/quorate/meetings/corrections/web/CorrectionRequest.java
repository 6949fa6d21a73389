package org.quorate.meetings.corrections.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to correct a decision: what it should say, and why it did not, which everyone may know.
 *
 * @param publicText what everyone sees of it, where the decision is on an exempt item
 */
record CorrectionRequest(
        @NotBlank String text,
        @Nullable @Size(min = 1, max = 10_000) String publicText,
        @NotBlank String reason) {}
