package org.quorate.membership.inductions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.inductions.application.InductingMembers;
import org.quorate.membership.inductions.domain.Induction;
import org.quorate.membership.inductions.domain.Inductions;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.today.Today;
import org.quorate.membership.wording.Text;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the secretariat record who was inducted into a body, and shows it to anyone (R-MEM-16). */
@RestController
@RequestMapping("/api/{tenant}/bodies/{id}/inductions")
class InductionsController {

    private static final String RULE = "R-MEM-16";

    private final InductingMembers inducting;
    private final Inductions inductions;
    private final LookingUpBodies looking;
    private final Today today;

    InductionsController(InductingMembers inducting, Inductions inductions, LookingUpBodies looking, Today today) {
        this.inducting = inducting;
        this.inductions = inductions;
        this.looking = looking;
        this.today = today;
    }

    record InductionRequest(
            @NotNull UUID person,
            @NotNull LocalDate on,
            @NotNull String by) {}

    record InductionShown(UUID personId, String office, LocalDate on, String by) {

        static InductionShown of(Induction induction) {
            return new InductionShown(induction.person().value(), induction.office(), induction.on(), induction.by());
        }
    }

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<InductionShown> induct(@PathVariable UUID id, @Valid @RequestBody InductionRequest request) {
        Body body = looking.lookUp(new BodyId(id)).body();
        LocalDate now = today.date();
        if (request.on().isAfter(now)) {
            throw new RuleBroken(RULE, "is after today, " + now).at("/on");
        }
        PersonId person = new PersonId(request.person());
        Induction induction = new Induction(
                person,
                body.seats()
                        .officeOf(person)
                        .orElseThrow(() -> new RuleBroken(RULE, "has never had a seat on this body").at("/person")),
                request.on(),
                Field.at("/by", RULE, () -> Text.line(request.by())));
        inducting.induct(body.id(), induction);
        long version = inductions.into(body.id()).map(Kept::version).orElse(0L);
        return ResponseEntity.created(URI.create("/api/" + Tenancy.current() + "/bodies/" + body.id() + "/inductions"))
                .eTag("\"" + version + "\"")
                .body(InductionShown.of(induction));
    }

    @GetMapping
    ResponseEntity<Page<InductionShown>> list(@PathVariable UUID id) {
        BodyId body = looking.lookUp(new BodyId(id)).body().id();
        Optional<Kept<List<Induction>>> kept = inductions.into(body);
        List<InductionShown> shown = kept.map(Kept::thing).orElse(List.of()).stream()
                .map(InductionShown::of)
                .toList();
        return Answers.shown(kept.map(Kept::version).orElse(0L), new Page<>(shown, null));
    }
}
