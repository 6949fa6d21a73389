package org.quorate.membership.people.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.amendments.application.Amended;
import org.quorate.membership.people.application.ChangePerson;
import org.quorate.membership.people.application.ChangingPeople;
import org.quorate.membership.people.application.EnteringPeople;
import org.quorate.membership.people.domain.People;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.wording.Text;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes people from the secretariat, has it change what is on record of them, and shows their offices to anyone. */
@RestController
@RequestMapping("/api/{tenant}/people")
class PeopleController {

    private static final long FIRST_VERSION = 1;
    private static final String AUDIT = "R-ALL-3";

    private final EnteringPeople entering;
    private final ChangingPeople changing;
    private final People people;

    PeopleController(EnteringPeople entering, ChangingPeople changing, People people) {
        this.entering = entering;
        this.changing = changing;
        this.people = people;
    }

    record PersonRequest(@NotNull String office, @Nullable String account) {}

    /** Without {@code from}, what is on record was wrong; where {@code account} is left out it stays as it is. */
    record PersonChange(
            @NotNull String office,
            @Nullable String account,
            @Nullable Boolean withoutAccount,
            @Nullable LocalDate from,
            @NotNull String why) {

        ChangePerson command(UUID id) {
            return new ChangePerson(
                    new PersonId(id),
                    Field.at("/office", () -> Text.line(office)),
                    account == null ? null : Field.at("/account", () -> Text.line(account)),
                    Boolean.TRUE.equals(withoutAccount),
                    from,
                    Field.at("/why", AUDIT, () -> Text.line(why)));
        }
    }

    @PostMapping
    @RequiresRole("secretariat")
    ResponseEntity<PersonShown> enter(@Valid @RequestBody PersonRequest request) {
        String office = Field.at("/office", () -> Text.line(request.office()));
        String account = request.account();
        PersonId id = new PersonId(Command.mint());
        Person person = Field.at("/account", () -> new Person(id, office, account));
        entering.enter(person);
        return Answers.created(id, FIRST_VERSION, PersonShown.of(person));
    }

    @GetMapping
    ResponseEntity<Page<PersonShown>> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        List<Person> found = people.page(Page.position(after), most + 1);
        return Page.of(found, most, person -> person.id().toString())
                .map(PersonShown::of)
                .answer();
    }

    @GetMapping("/{id}")
    ResponseEntity<PersonShown> show(@PathVariable UUID id) {
        return people.findKept(new PersonId(id))
                .map(found -> Answers.shown(found.version(), PersonShown.of(found.thing())))
                .orElseThrow(() -> NotFound.of("person", id));
    }

    /** What somebody is known by from now on: another office since a day, or the right one where it was wrong. */
    @PutMapping("/{id}")
    @RequiresRole("secretariat")
    ResponseEntity<PersonShown> change(@PathVariable UUID id, @Valid @RequestBody PersonChange request) {
        return switch (changing.change(request.command(id))) {
            case Amended.OnRecord<Person>(Person person) ->
                Answers.changed(
                        "/people/" + id,
                        people.findKept(person.id()).orElseThrow().version(),
                        PersonShown.of(person));
            case Amended.Ahead<Person>(LocalDate now) ->
                throw new RuleBroken(AUDIT, "is after today, " + now + ": it is entered when it has come").at("/from");
        };
    }
}
