package org.quorate.meetings.actions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is sent when an action is not to be done after all. */
record CancellationRequest(@NotBlank @Size(max = 2000) String reason) {}
