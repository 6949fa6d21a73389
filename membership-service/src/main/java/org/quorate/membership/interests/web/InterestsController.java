package org.quorate.membership.interests.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.interests.application.RegisteringInterests;
import org.quorate.membership.interests.domain.Interest;
import org.quorate.membership.interests.domain.InterestId;
import org.quorate.membership.interests.domain.Register;
import org.quorate.membership.interests.domain.Registering;
import org.quorate.membership.interests.domain.Registers;
import org.quorate.membership.interests.domain.Statement;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.people.application.ForOneself;
import org.quorate.membership.people.domain.People;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.today.Today;
import org.quorate.membership.wording.Choice;
import org.quorate.membership.wording.Text;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.Conflicting;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.problems.RuleBroken;
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

/** Lets people keep their own interests, and the secretariat anyone's; shows them to all, but for what is withheld (R-MEM-16). */
@RestController
@RequestMapping("/api/{tenant}/people/{id}/interests")
class InterestsController {

    private static final String RULE = "R-MEM-16";

    private final RegisteringInterests registering;
    private final Registers registers;
    private final People people;
    private final Today today;

    InterestsController(RegisteringInterests registering, Registers registers, People people, Today today) {
        this.registering = registering;
        this.registers = registers;
        this.people = people;
        this.today = today;
    }

    /** {@code sensitive} where publishing it could lead to violence or intimidation. */
    record InterestRequest(
            @NotNull String kind,
            @NotNull String description,
            @NotNull LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean sensitive) {

        Statement statement() {
            Statement.Kind read = Field.at("/kind", RULE, () -> Choice.of(Statement.Kind.class, kind));
            return Field.at("/description", RULE, () -> new Statement(read, description, from));
        }

        boolean isSensitive() {
            return Boolean.TRUE.equals(sensitive);
        }
    }

    record RemovalRequest(@NotNull LocalDate on, @NotNull String reason) {}

    @PostMapping
    ResponseEntity<InterestShown> enter(@PathVariable UUID id, @Valid @RequestBody InterestRequest request) {
        Person person = ownOrAnyones(id);
        Interest interest = new Interest(
                new InterestId(Command.mint()),
                request.isSensitive(),
                List.of(request.statement()),
                request.to(),
                null);
        Interest entered = done(registering.enter(person.id(), interest), "/to");
        return Answers.created(entered.id(), version(person), InterestShown.of(entered, today.date(), true));
    }

    @PostMapping("/{interest}/amendments")
    ResponseEntity<InterestShown> amend(
            @PathVariable UUID id, @PathVariable UUID interest, @Valid @RequestBody InterestRequest request) {
        Person person = ownOrAnyones(id);
        Interest amended = done(
                registering.amend(
                        person.id(),
                        new InterestId(interest),
                        request.statement(),
                        request.isSensitive(),
                        request.to()),
                "/to");
        return changed(person, amended);
    }

    @PostMapping("/{interest}/removal")
    ResponseEntity<InterestShown> remove(
            @PathVariable UUID id, @PathVariable UUID interest, @Valid @RequestBody RemovalRequest request) {
        Person person = ownOrAnyones(id);
        String reason = Field.at("/reason", RULE, () -> Text.line(request.reason()));
        Interest removed = done(
                registering.remove(person.id(), new InterestId(interest), new Interest.Removal(request.on(), reason)),
                "/on");
        return changed(person, removed);
    }

    /** All that were ever entered, or those held on a day. */
    @GetMapping
    ResponseEntity<Page<InterestShown>> list(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on) {
        Person person = find(id);
        boolean all = ForOneself.maySeeWithheld(person.account());
        LocalDate day = on == null ? today.date() : on;
        Optional<Kept<Register>> kept = registers.find(person.id());
        Register register = kept.map(Kept::thing).orElse(Register.empty(person.id()));
        List<InterestShown> shown = (on == null ? register.all() : register.on(on))
                .stream().map(interest -> InterestShown.of(interest, day, all)).toList();
        return Answers.shown(kept.map(Kept::version).orElse(0L), new Page<>(shown, null));
    }

    /** With the version of the register that it is in. */
    @GetMapping("/{interest}")
    ResponseEntity<InterestShown> show(
            @PathVariable UUID id,
            @PathVariable UUID interest,
            @RequestParam(required = false) @Nullable LocalDate on) {
        Person person = find(id);
        Kept<Register> register = registers.find(person.id()).orElseThrow(() -> NotFound.of("interest", interest));
        Interest found =
                register.thing().find(new InterestId(interest)).orElseThrow(() -> NotFound.of("interest", interest));
        return Answers.shown(
                register.version(),
                InterestShown.of(found, on == null ? today.date() : on, ForOneself.maySeeWithheld(person.account())));
    }

    private Person ownOrAnyones(UUID id) {
        Person person = find(id);
        ForOneself.isCallerOrSecretariat(person.account());
        return person;
    }

    private Person find(UUID id) {
        return people.find(new PersonId(id)).orElseThrow(() -> NotFound.of("person", id));
    }

    private ResponseEntity<InterestShown> changed(Person person, Interest interest) {
        return Answers.changed(
                "/people/" + person.id() + "/interests/" + interest.id(),
                version(person),
                InterestShown.of(interest, today.date(), true));
    }

    private long version(Person person) {
        return registers.find(person.id()).map(Kept::version).orElse(0L);
    }

    private static Interest done(Registering registering, String end) {
        return switch (registering) {
            case Registering.Registered registered -> registered.interest();
            case Registering.EndBeforeStart before ->
                throw new RuleBroken(RULE, "is before it starts on " + before.from()).at(end);
            case Registering.BeforeTheLast last ->
                throw new RuleBroken(RULE, "is before " + last.from() + ", from when it was last stated").at("/from");
            case Registering.RemovedAlready removed ->
                throw new Conflicting(
                        RULE,
                        "The interest came off the register on "
                                + removed.removal().on() + ".");
        };
    }
}
