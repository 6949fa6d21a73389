package org.quorate.meetings.actions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.matter.Wording;
import org.quorate.starter.problems.Field;

/** What is sent to report what has come of an action. */
record UpdateRequest(
        @NotBlank String text,
        @Nullable LocalDate on,
        @Nullable @Size(min = 1, max = 10_000) String publicText) {

    String wording() {
        return Field.at("/text", () -> Wording.of(text));
    }
}
