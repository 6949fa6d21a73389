package org.quorate.meetings.calendar.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.application.CallMeeting;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.problems.Field;

/** What is sent to call a meeting. */
record CallRequest(
        @NotNull UUID body,
        @NotNull OffsetDateTime startsAt,
        @Nullable @Size(max = 300) String venue,
        @Nullable @Size(max = 300) String title) {

    private static final int LAST_YEAR = 2200;

    CallMeeting command() {
        return Field.at("/startsAt", () -> {
            if (startsAt.getYear() > LAST_YEAR || startsAt.getYear() < 1) {
                throw new IllegalArgumentException("is in no year in which a meeting could be held");
            }
            return new CallMeeting(new BodyId(body), startsAt.toInstant(), venue, title);
        });
    }
}
