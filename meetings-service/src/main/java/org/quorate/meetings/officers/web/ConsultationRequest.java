package org.quorate.meetings.officers.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.quorate.meetings.matter.Wording;
import org.quorate.meetings.officers.domain.Consultation;
import org.quorate.starter.problems.Field;

/** What is sent to record a consultation. */
record ConsultationRequest(
        @NotBlank @Size(max = 300) String with,
        @NotNull LocalDate on,
        @NotBlank String response) {

    Consultation consultation() {
        return new Consultation(with, on, Field.at("/response", () -> Wording.of(response)));
    }
}
