package org.quorate.meetings.calendar.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.application.CallMeeting;
import org.quorate.meetings.calendar.domain.Appointment;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.problems.Field;

/** What is sent to call a meeting; {@code alignedWith} is the meeting of the same day that it follows. */
record CallRequest(
        @NotNull UUID body,
        @NotNull OffsetDateTime startsAt,
        @Nullable OffsetDateTime endsAt,
        @Nullable @Size(max = 300) String venue,
        @Nullable @Size(max = 300) String title,
        @Nullable UUID alignedWith) {

    CallMeeting command() {
        return new CallMeeting(new BodyId(body), Field.at("/endsAt", this::appointment), title);
    }

    private Appointment appointment() {
        return new Appointment(
                Year.of("/startsAt", startsAt),
                endsAt == null ? null : Year.of("/endsAt", endsAt),
                venue,
                alignedWith == null ? null : new MeetingId(alignedWith));
    }
}
