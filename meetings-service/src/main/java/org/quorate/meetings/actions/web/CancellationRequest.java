package org.quorate.meetings.actions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is sent when an action is not to be done after all. */
record CancellationRequest(
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Size(min = 1, max = 2000) String publicText) {}
