package org.quorate.meetings.corrections.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.corrections.application.CorrectingDecisions;
import org.quorate.meetings.corrections.domain.Correction;
import org.quorate.meetings.matter.Wording;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.starter.problems.Field;
import org.quorate.starter.security.RequiresRole;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Corrections of decisions. */
@RestController
class CorrectionsController {

    private final CorrectingDecisions correcting;

    CorrectionsController(CorrectingDecisions correcting) {
        this.correcting = correcting;
    }

    /** A correction on its way into the register, where it gets its number. */
    record CorrectionView(String id, String corrects, String text, String reason) {}

    @PostMapping("/api/{tenant}/decisions/{id}/corrections")
    @RequiresRole("secretariat")
    ResponseEntity<CorrectionView> correct(
            @PathVariable String tenant, @PathVariable UUID id, @Valid @RequestBody CorrectionRequest request) {
        String text = Field.at("/text", () -> Wording.of(request.text()));
        String reason = Field.at("/reason", () -> Wording.of(request.reason()));
        Correction made = Problems.granted(correcting.correct(new DecisionId(id), text, request.publicText(), reason));
        return ResponseEntity.created(URI.create("/api/" + tenant + "/decisions/" + made.by()))
                .body(new CorrectionView(made.by().toString(), id.toString(), made.text(), made.reason()));
    }
}
