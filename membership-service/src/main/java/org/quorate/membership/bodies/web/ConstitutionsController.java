package org.quorate.membership.bodies.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.quorate.membership.bodies.application.AdoptingConstitutions;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.Adoption;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.constitutions.web.ConstitutionRequest;
import org.quorate.membership.constitutions.web.ConstitutionShown;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a body's terms of reference, and shows all versions that it has had or will have. */
@RestController
@RequestMapping("/api/{tenant}/bodies/{id}/constitutions")
class ConstitutionsController {

    private final AdoptingConstitutions adopting;
    private final LookingUpBodies looking;
    private final Today today;

    ConstitutionsController(AdoptingConstitutions adopting, LookingUpBodies looking, Today today) {
        this.adopting = adopting;
        this.looking = looking;
        this.today = today;
    }

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<ConstitutionShown> adopt(@PathVariable UUID id, @Valid @RequestBody ConstitutionRequest request) {
        BodyId body = new BodyId(id);
        return switch (adopting.adopt(body, request.constitution(), request.inForceFrom())) {
            case Adoption.Adopted adopted -> {
                KeptBody kept = looking.lookUp(body);
                int number = adopted.version().number();
                yield Answers.created(number, kept.revision().version(), shown(kept.body(), adopted.version()));
            }
            case Adoption.Refused refused -> throw Refusals.of(refused);
        };
    }

    @GetMapping
    Page<ConstitutionShown> list(@PathVariable UUID id) {
        Body body = looking.lookUp(new BodyId(id)).body();
        List<ConstitutionShown> all = body.constitutions().all().stream()
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
