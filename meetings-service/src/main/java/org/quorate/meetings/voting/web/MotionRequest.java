package org.quorate.meetings.voting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.matter.Wording;
import org.quorate.meetings.voting.application.ProposeMotion;
import org.quorate.starter.problems.Field;

/** What is sent to bring a motion. */
record MotionRequest(
        @NotNull UUID meeting,
        @Nullable UUID item,
        @NotBlank String text,
        @Nullable @Size(min = 1, max = 60) String kind,
        @Nullable Subject subject,
        @Nullable Boolean bindsMembers,
        @Nullable LocalDate hearingOffered,
        @Nullable LocalDate effectiveFrom,
        @Nullable @Size(min = 1, max = 10_000) String publicText) {

    ProposeMotion command() {
        return new ProposeMotion(
                new MeetingId(meeting),
                item == null ? null : new ItemId(item),
                Field.at("/text", () -> Wording.of(text)),
                kind == null ? "ordinary" : kind,
                subject,
                Boolean.TRUE.equals(bindsMembers),
                hearingOffered,
                effectiveFrom,
                publicText);
    }
}
