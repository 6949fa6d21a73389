package org.quorate.membership.transfer.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.today.Today;
import org.quorate.membership.transfer.application.Guarding;
import org.quorate.membership.transfer.application.TakingInBodies;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.web.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives out whole bodies as documents, and takes documents in. */
@RestController
@RequestMapping("/api/{tenant}/bodies")
class TransferController {

    private final TakingInBodies takingIn;
    private final Writing writing;
    private final Guarding guarding;
    private final LookingUpBodies looking;
    private final Today today;

    TransferController(
            TakingInBodies takingIn, Writing writing, Guarding guarding, LookingUpBodies looking, Today today) {
        this.takingIn = takingIn;
        this.writing = writing;
        this.guarding = guarding;
        this.looking = looking;
        this.today = today;
    }

    record Taken(UUID id, String name, int constitutions, int seats, int people) {}

    @GetMapping("/{id}/export")
    ResponseEntity<BodyTransfer> export(@PathVariable UUID id) {
        KeptBody kept = looking.lookUp(new BodyId(id));
        return Answers.shown(kept.revision().version(), writing.document(kept.body(), ForSecretariat.isCaller()));
    }

    /** {@code ids}: {@code kept} as they are in the document, or {@code minted} anew. */
    @PostMapping("/import")
    @RequiresRole("secretariat")
    ResponseEntity<Taken> takeIn(
            @RequestParam(required = false) @Nullable String ids, @Valid @RequestBody BodyTransfer document) {
        Reading reading = new Reading(document, isMinting(ids), guarding, today.date());
        BodyId id = reading.id();
        if (looking.isThere(id)) {
            throw new RuleBroken(
                            "R-ALL-4", "the body is here already: it can come in only with ids of its own (minted)")
                    .at("/ids");
        }
        takingIn.takeIn(reading.read());
        KeptBody kept = looking.lookUp(id);
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("/api/" + Tenancy.current() + "/bodies/" + id))
                .eTag("\"" + kept.revision().version() + "\"")
                .body(new Taken(
                        id.value(),
                        kept.body().profile().name(),
                        document.constitutions().size(),
                        document.seats().size(),
                        document.people().size()));
    }

    private static boolean isMinting(@Nullable String ids) {
        if (ids == null || ids.equals("kept")) {
            return false;
        }
        if (ids.equals("minted")) {
            return true;
        }
        throw new RuleBroken("R-ALL-4", "is kept or minted").at("/ids");
    }
}
