package org.quorate.membership.bodies.web.constitutions;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.application.constitutions.AdoptingConstitutions;
import org.quorate.membership.bodies.application.constitutions.Replacing;
import org.quorate.membership.bodies.application.constitutions.TakingBackConstitutions;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.domain.answers.Withdrawal;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.constitutions.web.ConstitutionRequest;
import org.quorate.membership.constitutions.web.ConstitutionShown;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a body's terms of reference, and shows all versions that it has had or will have. */
@RestController
@RequestMapping("/api/{tenant}/bodies/{id}/constitutions")
class ConstitutionsController {

    private final AdoptingConstitutions adopting;
    private final TakingBackConstitutions takingBack;
    private final LookingUpBodies looking;
    private final Today today;

    ConstitutionsController(
            AdoptingConstitutions adopting, TakingBackConstitutions takingBack, LookingUpBodies looking, Today today) {
        this.adopting = adopting;
        this.takingBack = takingBack;
        this.looking = looking;
        this.today = today;
    }

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<ConstitutionShown> adopt(@PathVariable UUID id, @Valid @RequestBody ConstitutionRequest request) {
        BodyId body = new BodyId(id);
        return switch (adopting.adopt(body, request.constitution(), request.inForceFrom(), null)) {
            case Adoption.Adopted adopted -> {
                KeptBody kept = looking.lookUp(body);
                int number = adopted.version().number();
                yield Answers.created(number, kept.revision().version(), shown(kept.body(), adopted.version()));
            }
            case Adoption.Refused refused -> throw RefusalsOfConstitutions.of(refused);
        };
    }

    /** Replaces a version that is not in force yet: the other gets a number of its own. */
    @PutMapping("/{version}")
    @RequiresRole("secretariat")
    ResponseEntity<ConstitutionShown> replace(
            @PathVariable UUID id, @PathVariable int version, @Valid @RequestBody ConstitutionRequest request) {
        BodyId body = new BodyId(id);
        return switch (takingBack.replace(body, version, request.constitution(), request.inForceFrom())) {
            case Replacing.NotWithdrawn not -> throw RefusalsOfConstitutions.of(not.why());
            case Replacing.Answered(Adoption.Refused refused) -> throw RefusalsOfConstitutions.of(refused);
            case Replacing.Answered(Adoption.Adopted adopted) -> {
                KeptBody kept = looking.lookUp(body);
                yield Answers.changed(
                        "/bodies/" + id + "/constitutions/" + adopted.version().number(),
                        kept.revision().version(),
                        shown(kept.body(), adopted.version()));
            }
        };
    }

    /** Takes back a version that is not in force yet. */
    @DeleteMapping("/{version}")
    @RequiresRole("secretariat")
    ResponseEntity<Void> withdraw(@PathVariable UUID id, @PathVariable int version) {
        return switch (takingBack.withdraw(new BodyId(id), version)) {
            case Withdrawal.Withdrawn _ -> ResponseEntity.noContent().build();
            case Withdrawal.Refused refused -> throw RefusalsOfConstitutions.of(refused);
        };
    }

    @GetMapping
    Page<ConstitutionShown> list(@PathVariable UUID id) {
        Body body = looking.lookUp(new BodyId(id)).body();
        List<ConstitutionShown> all = body.constitutions().standing().stream()
                .map(version -> shown(body, version))
                .toList();
        return new Page<>(all, null);
    }

    @GetMapping("/{version}")
    ResponseEntity<ConstitutionShown> show(@PathVariable UUID id, @PathVariable int version) {
        KeptBody kept = looking.lookUp(new BodyId(id));
        Version found = kept.body()
                .constitutions()
                .numbered(version)
                .orElseThrow(() -> NotFound.of("version of this constitution numbered", version));
        return Answers.shown(kept.revision().version(), shown(kept.body(), found));
    }

    /** In words for the size that the body has today, or had or will have when the version is in force. */
    private ConstitutionShown shown(Body body, Version version) {
        LocalDate now = today.date();
        LocalDate last = body.constitutions().until(version).orElse(now);
        LocalDate start = version.inForceFrom();
        LocalDate day = now.isBefore(start) ? start : now.isAfter(last) ? last : now;
        return ConstitutionShown.of(version, body.constitutions(), body.sizeOn(day));
    }
}
