package org.quorate.meetings.minutes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.minutes.application.ApproveMinutes;
import org.quorate.meetings.minutes.domain.Status.Correction;
import org.quorate.meetings.register.domain.DecisionId;

/** What is sent when a later meeting has approved minutes. */
record ApprovalRequest(
        @NotNull UUID meeting,
        @Nullable @Size(max = 200) List<@NotNull @Valid CorrectionPart> corrections,
        @Nullable @Size(min = 1, max = 200) String moved,
        @Nullable @Size(min = 1, max = 200) String seconded,
        @Nullable UUID decision) {

    /** Words that were wrong in a paragraph such as 17.8, and what is right. */
    record CorrectionPart(
            @NotBlank String paragraph,
            @NotBlank @Size(max = 10000) String was,
            @NotNull @Size(max = 10000) String is) {}

    ApproveMinutes command() {
        return new ApproveMinutes(
                new MeetingId(meeting),
                corrections == null
                        ? List.of()
                        : corrections.stream()
                                .map(part -> new Correction(part.paragraph(), part.was(), part.is()))
                                .toList(),
                moved,
                seconded,
                decision == null ? null : new DecisionId(decision));
    }
}
