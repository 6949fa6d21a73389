package org.quorate.meetings.officers.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.matter.Wording;
import org.quorate.meetings.officers.application.DraftDecision;
import org.quorate.starter.problems.Field;

/** What is sent to prepare an officer's decision. */
record DraftRequest(
        @NotBlank @Size(max = 300) String officer,
        @NotBlank @Size(max = 300) String inConsultationWith,
        @NotBlank String text,
        @Nullable Subject subject) {

    DraftDecision command() {
        return new DraftDecision(officer, inConsultationWith, Field.at("/text", () -> Wording.of(text)), subject);
    }
}
