package org.quorate.membership.bodies.web.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.application.seats.CorrectingEndings;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.answers.Correcting;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.membership.wording.Text;
import org.quorate.starter.problems.Field;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the secretariat put right how a term ended, or that it ended at all (R-ALL-3). */
@RestController
@RequestMapping("/api/{tenant}/bodies/{id}/terms/{term}/ending")
class CorrectionsController {

    private final CorrectingEndings correcting;
    private final LookingUpBodies looking;

    CorrectionsController(CorrectingEndings correcting, LookingUpBodies looking) {
        this.correcting = correcting;
        this.looking = looking;
    }

    /** How it ended in truth, and why that was not on record; {@code noticeOn} where the constitution asks for notice. */
    record CorrectionRequest(
            @NotNull LocalDate on,
            @NotNull String reason,
            @Nullable LocalDate noticeOn,
            @Nullable String ground,
            @NotNull String why) {

        EndingRequest ending() {
            return new EndingRequest(on, reason, noticeOn, ground);
        }
    }

    /** Why a term that is on record as ended has not. */
    record WithdrawalRequest(@NotNull String why) {}

    @PostMapping("/correction")
    @RequiresRole("secretariat")
    ResponseEntity<TermShown> correct(
            @PathVariable UUID id, @PathVariable UUID term, @Valid @RequestBody CorrectionRequest request) {
        return answer(
                id,
                correcting.correct(
                        new BodyId(id),
                        new TermId(term),
                        request.ending().ending(),
                        request.noticeOn(),
                        why(request.why())));
    }

    @PostMapping("/withdrawal")
    @RequiresRole("secretariat")
    ResponseEntity<TermShown> takeBack(
            @PathVariable UUID id, @PathVariable UUID term, @Valid @RequestBody WithdrawalRequest request) {
        return answer(id, correcting.takeBack(new BodyId(id), new TermId(term), why(request.why())));
    }

    private ResponseEntity<TermShown> answer(UUID id, Correcting correcting) {
        return switch (correcting) {
            case Correcting.Corrected corrected ->
                Answers.changed(
                        "/bodies/" + id + "/terms/" + corrected.term().id(),
                        looking.lookUp(new BodyId(id)).revision().version(),
                        TermShown.of(corrected.seat(), corrected.term()));
            case Correcting.Refused refused -> throw RefusalsOfTerms.of(refused);
        };
    }

    private static String why(String said) {
        return Field.at("/why", "R-ALL-3", () -> Text.line(said));
    }
}
