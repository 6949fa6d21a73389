package org.quorate.meetings.actions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.quorate.meetings.actions.domain.Due;
import org.quorate.starter.problems.Field;

/** What is sent to give an action another due date. */
record RedatingRequest(
        @NotBlank String due, @NotBlank @Size(max = 2000) String reason) {

    Due nextDue() {
        return Field.at("/due", "R-MTG-12", () -> Due.of(due));
    }
}
