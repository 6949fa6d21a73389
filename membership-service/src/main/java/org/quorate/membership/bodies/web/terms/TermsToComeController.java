package org.quorate.membership.bodies.web.terms;

import jakarta.validation.Valid;
import java.util.UUID;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.application.seats.RearrangingTerms;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.answers.Rearranging;
import org.quorate.membership.bodies.domain.answers.TakingBack;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the secretariat arrange otherwise what is still to come of a term. */
@RestController
@RequestMapping("/api/{tenant}/bodies/{id}/terms/{term}")
class TermsToComeController {

    private final RearrangingTerms rearranging;
    private final LookingUpBodies looking;

    TermsToComeController(RearrangingTerms rearranging, LookingUpBodies looking) {
        this.rearranging = rearranging;
        this.looking = looking;
    }

    /** Another person, beginning or last day before the term begins; another last day while it runs. */
    @PutMapping
    @RequiresRole("secretariat")
    ResponseEntity<TermShown> rearrange(
            @PathVariable UUID id, @PathVariable UUID term, @Valid @RequestBody TermRequest request) {
        BodyId body = new BodyId(id);
        return switch (rearranging.rearrange(body, request.command(new TermId(term)))) {
            case Rearranging.Rearranged rearranged ->
                Answers.changed(
                        "/bodies/" + id + "/terms/" + term,
                        looking.lookUp(body).revision().version(),
                        TermShown.of(rearranged.seat(), rearranged.term()));
            case Rearranging.Refused refused -> throw RefusalsOfTerms.of(refused);
        };
    }

    /** Before its first day. */
    @DeleteMapping
    @RequiresRole("secretariat")
    ResponseEntity<Void> takeBack(@PathVariable UUID id, @PathVariable UUID term) {
        return switch (rearranging.takeBack(new BodyId(id), new TermId(term))) {
            case TakingBack.TakenBack _ -> ResponseEntity.noContent().build();
            case Rearranging.Refused refused -> throw RefusalsOfTerms.of(refused);
        };
    }
}
