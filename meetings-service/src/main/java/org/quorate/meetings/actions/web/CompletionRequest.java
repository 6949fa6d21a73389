package org.quorate.meetings.actions.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be sent when an action is done: on which day, and what came of it. */
record CompletionRequest(
        @Nullable LocalDate on,
        @Nullable @Size(min = 1, max = 2000) String note,
        @Nullable @Size(min = 1, max = 2000) String publicText) {}
