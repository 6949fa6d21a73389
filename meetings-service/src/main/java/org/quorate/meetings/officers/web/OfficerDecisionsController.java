package org.quorate.meetings.officers.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.officers.application.DecidingAsOfficer;
import org.quorate.meetings.officers.domain.OfficerDecision;
import org.quorate.meetings.officers.domain.OfficerDecisionId;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Decisions of officers on their way; once recorded they stand in the register of officers. */
@RestController
@RequestMapping("/api/{tenant}/officer-decisions")
class OfficerDecisionsController {

    private final DecidingAsOfficer deciding;

    OfficerDecisionsController(DecidingAsOfficer deciding) {
        this.deciding = deciding;
    }

    @PostMapping
    @RequiresRole("officer")
    ResponseEntity<OfficerDecisionView> draft(@Valid @RequestBody DraftRequest request) {
        Kept<OfficerDecision> drafted = deciding.draft(request.command());
        return Answers.created(drafted.it().id(), drafted.version(), OfficerDecisionView.of(drafted));
    }

    @PostMapping("/{id}/consultation")
    @RequiresRole("officer")
    ResponseEntity<OfficerDecisionView> consulted(
            @PathVariable UUID id, @Valid @RequestBody ConsultationRequest request) {
        return changed(deciding.consulted(new OfficerDecisionId(id), request.consultation()));
    }

    @PostMapping("/{id}/recording")
    @RequiresRole("officer")
    ResponseEntity<OfficerDecisionView> record(@PathVariable UUID id, @Valid @RequestBody RecordingRequest request) {
        return changed(deciding.record(new OfficerDecisionId(id), request.grounds()));
    }

    @GetMapping
    @RequiresRole({"officer", "secretariat", "auditor"})
    ResponseEntity<Page<OfficerDecisionView>> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        return Page.of(
                        deciding.after(Page.position(after), most + 1),
                        most,
                        kept -> kept.it().id().toString())
                .map(OfficerDecisionView::of)
                .answer();
    }

    @GetMapping("/{id}")
    @RequiresRole({"officer", "secretariat", "auditor"})
    ResponseEntity<OfficerDecisionView> show(@PathVariable UUID id) {
        Kept<OfficerDecision> kept = deciding.show(new OfficerDecisionId(id));
        return Answers.shown(kept.version(), OfficerDecisionView.of(kept));
    }

    private static ResponseEntity<OfficerDecisionView> changed(Answer<Kept<OfficerDecision>> answer) {
        Kept<OfficerDecision> kept = Problems.granted(answer);
        return Answers.changed("/officer-decisions/" + kept.it().id(), kept.version(), OfficerDecisionView.of(kept));
    }
}
