package org.quorate.meetings.officers.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.quorate.meetings.matter.Wording;
import org.quorate.meetings.officers.domain.Grounds;
import org.quorate.starter.problems.Field;

/** What is sent to record an officer's decision; that there was no conflict is said by an empty list. */
record RecordingRequest(
        @NotBlank String reasons,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 2000) String> alternatives,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 2000) String> conflicts,
        @NotNull LocalDate decidedOn) {

    Grounds grounds() {
        return new Grounds(Field.at("/reasons", () -> Wording.of(reasons)), alternatives, conflicts, decidedOn);
    }
}
