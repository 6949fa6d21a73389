package org.quorate.membership.conduct.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Accepting;
import org.quorate.membership.conduct.application.AcceptingTheCode;
import org.quorate.membership.conduct.domain.Acceptance;
import org.quorate.membership.people.application.ForOneself;
import org.quorate.membership.people.domain.People;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Term;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.membership.today.Today;
import org.quorate.membership.wording.Text;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets members accept the code of conduct, and the secretariat record that they have; shows anyone who has (R-MEM-16). */
@RestController
@RequestMapping("/api/{tenant}/bodies/{id}/acceptances")
class AcceptancesController {

    private static final String RULE = "R-MEM-16";

    private final AcceptingTheCode accepting;
    private final LookingUpBodies looking;
    private final People people;
    private final Today today;

    AcceptancesController(AcceptingTheCode accepting, LookingUpBodies looking, People people, Today today) {
        this.accepting = accepting;
        this.looking = looking;
        this.people = people;
        this.today = today;
    }

    /** By a person or by a term of theirs; the version in force and today, unless others are given. */
    record AcceptanceRequest(
            @Nullable UUID person,
            @Nullable UUID term,
            @Nullable String version,
            @Nullable LocalDate on) {}

    @PostMapping
    ResponseEntity<AcceptancesShown> accept(@PathVariable UUID id, @Valid @RequestBody AcceptanceRequest request) {
        BodyId body = new BodyId(id);
        Body before = looking.lookUp(body).body();
        Person person = person(before, request);
        boolean inPerson = ForOneself.isCallerOrSecretariat(person.account());
        LocalDate on = request.on() == null ? today.date() : request.on();
        String version = version(before, request, on);
        return switch (accepting.accept(body, new Acceptance(person.id(), version, on, inPerson))) {
            case Accepting.Accepted _ -> {
                KeptBody kept = looking.lookUp(body);
                yield Answers.created(
                        person.id(), kept.revision().version(), AcceptancesShown.of(kept.body(), today.date()));
            }
            case Accepting.Refused refused -> throw RefusalsOfAcceptances.of(refused);
        };
    }

    @GetMapping
    ResponseEntity<AcceptancesShown> list(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on) {
        KeptBody kept = looking.lookUp(new BodyId(id));
        return Answers.shown(
                kept.revision().version(), AcceptancesShown.of(kept.body(), on == null ? today.date() : on));
    }

    /** One of those who hold or have held a seat, as the body or else the register of people knows them. */
    private Person person(Body body, AcceptanceRequest request) {
        UUID named = request.person();
        UUID term = request.term();
        if (term != null && named == null) {
            PersonId holder = body.seats()
                    .term(new TermId(term))
                    .map(Term::holder)
                    .map(held -> held.person())
                    .orElseThrow(
                            () -> new RuleBroken("R-ALL-4", "there is no term " + term + " on this body").at("/term"));
            return find(holder, "/term");
        }
        if (named == null || term != null) {
            throw new RuleBroken(RULE, "it is a person or a term that accepts: one of them is named").at("/person");
        }
        return find(new PersonId(named), "/person");
    }

    private Person find(PersonId id, String pointer) {
        return people.find(id)
                .orElseThrow(() -> new RuleBroken("R-ALL-4", "there is no person " + id + " here").at(pointer));
    }

    private static String version(Body body, AcceptanceRequest request, LocalDate on) {
        String stated = request.version();
        if (stated != null) {
            return Field.at("/version", RULE, () -> Text.line(stated));
        }
        return Optional.of(body.constitutions())
                .flatMap(versions -> versions.on(on))
                .map(version -> version.constitution().membership().codeOfConduct())
                .map(code -> code.version())
                .orElseThrow(() ->
                        new RuleBroken(RULE, "no code of conduct is asked for on this body on " + on).at("/version"));
    }
}
