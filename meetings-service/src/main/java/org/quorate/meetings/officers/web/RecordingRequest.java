package org.quorate.meetings.officers.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.matter.Wording;
import org.quorate.meetings.officers.domain.Grounds;
import org.quorate.meetings.register.domain.Occasion;
import org.quorate.starter.problems.Field;

/** What is sent to record an officer's decision; that there was no conflict is said by an empty list. */
record RecordingRequest(
        @NotBlank String reasons,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 2000) String> alternatives,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 2000) String> conflicts,
        @NotNull LocalDate decidedOn,
        @Nullable @Size(max = 50) List<@NotNull @Valid PaperRequest> backgroundPapers) {

    /** A background paper, with the SHA-256 of its bytes where it is a file. */
    record PaperRequest(
            @NotBlank @Size(max = 300) String title,

            @Nullable @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

    Grounds grounds() {
        return new Grounds(
                Field.at("/reasons", () -> Wording.of(reasons)), alternatives, conflicts, decidedOn, papers());
    }

    private List<Occasion.Paper> papers() {
        return backgroundPapers == null
                ? List.of()
                : backgroundPapers.stream()
                        .map(paper -> new Occasion.Paper(paper.title(), paper.sha256()))
                        .toList();
    }
}
