package org.quorate.membership.people.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.people.application.EnteringPeople;
import org.quorate.membership.people.domain.People;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.wording.Text;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.Field;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes people from the secretariat, and shows their offices to anyone. */
@RestController
@RequestMapping("/api/{tenant}/people")
class PeopleController {

    /** A person is not changed once entered. */
    private static final long FIRST_VERSION = 1;

    private final EnteringPeople entering;
    private final People people;

    PeopleController(EnteringPeople entering, People people) {
        this.entering = entering;
        this.people = people;
    }

    record PersonRequest(@NotNull String office, @Nullable String account) {}

    record PersonShown(UUID id, String office) {

        static PersonShown of(Person person) {
            return new PersonShown(person.id().value(), person.office());
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
        return people.find(new PersonId(id))
                .map(found -> Answers.shown(FIRST_VERSION, PersonShown.of(found)))
                .orElseThrow(() -> NotFound.of("person", id));
    }
}
