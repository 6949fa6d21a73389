package org.quorate.meetings.actions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.domain.Due;
import org.quorate.starter.problems.Field;

/** What is sent to give an action another due date. */
record RedatingRequest(
        @NotBlank String due,
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Size(min = 1, max = 2000) String publicText) {

    Due nextDue() {
        return Field.at("/due", "R-MTG-12", () -> Due.of(due));
    }
}
