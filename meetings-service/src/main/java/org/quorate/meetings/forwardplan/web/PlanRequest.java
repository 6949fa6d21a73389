package org.quorate.meetings.forwardplan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.forwardplan.application.PlanBusiness;
import org.quorate.meetings.forwardplan.domain.PlanItem;
import org.quorate.meetings.roll.domain.BodyId;

/** What is sent to put an item on a forward plan; a report that recurs says when it comes back. */
record PlanRequest(
        @NotNull UUID body,
        @NotBlank @Size(max = 300) String title,
        @Nullable @Size(max = 2000) String summary,
        @Nullable LocalDate wantedBy,
        @Nullable LocalDate meetingDate,
        @Nullable RecurrenceRequest recurring) {

    PlanBusiness command() {
        return new PlanBusiness(
                new BodyId(body),
                title.strip(),
                summary == null ? "" : summary.strip(),
                wantedBy,
                new PlanItem.Course(meetingDate, recurring == null ? null : recurring.recurrence(), null, null, null));
    }
}
