package org.quorate.meetings.calendar.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What may be sent to publish an agenda: why it is late, where it is. */
record PublicationRequest(@Nullable @Size(max = 2000) String urgency) {

    @Nullable
    String reason() {
        return urgency == null || urgency.isBlank() ? null : urgency.strip();
    }
}
