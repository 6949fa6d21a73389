package org.quorate.meetings.corrections.web;

import jakarta.validation.constraints.NotBlank;

/** What is sent to correct a decision: what it should say, and why it did not. */
record CorrectionRequest(@NotBlank String text, @NotBlank String reason) {}
