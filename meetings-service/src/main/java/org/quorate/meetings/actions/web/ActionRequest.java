package org.quorate.meetings.actions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.application.AssignAction;
import org.quorate.meetings.actions.domain.Due;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.matter.Wording;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.starter.problems.Field;

/** What is sent to give someone a task at a meeting; of an exempt item everyone sees the public text alone. */
record ActionRequest(
        @NotNull UUID meeting,
        @Nullable UUID item,

        @Nullable @Pattern(regexp = "[0-9]{1,4}([.][0-9]{1,4})?")
        String minute,

        @Nullable UUID decision,
        @NotBlank String text,
        @NotNull @Valid OwnerRequest owner,
        @NotBlank String due,
        @Nullable @Size(min = 1, max = 10_000) String publicText) {

    AssignAction command() {
        return new AssignAction(
                new MeetingId(meeting),
                item == null ? null : new ItemId(item),
                minute,
                decision == null ? null : new DecisionId(decision),
                Field.at("/text", () -> Wording.of(text)),
                owner.owner(),
                Field.at("/due", "R-MTG-12", () -> Due.of(due)),
                publicText);
    }
}
