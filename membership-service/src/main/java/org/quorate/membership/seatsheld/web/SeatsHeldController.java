package org.quorate.membership.seatsheld.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.people.domain.People;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seatsheld.application.LookingUpSeatsHeld;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows anyone where a person sits, sat or will sit. */
@RestController
class SeatsHeldController {

    private final LookingUpSeatsHeld looking;
    private final People people;
    private final Today today;

    SeatsHeldController(LookingUpSeatsHeld looking, People people, Today today) {
        this.looking = looking;
        this.people = people;
        this.today = today;
    }

    record SeatsHeldShown(UUID id, String office, List<SeatHeldShown> seats) {}

    /** In the order of their first days; with {@code on} those alone that are held on that day. */
    @GetMapping("/api/{tenant}/people/{id}/seats")
    SeatsHeldShown show(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on) {
        Person person = people.find(new PersonId(id)).orElseThrow(() -> NotFound.of("person", id));
        LocalDate now = today.date();
        List<SeatHeldShown> seats = looking.of(person).stream()
                .filter(held -> on == null || held.term().covers(on))
                .map(held -> SeatHeldShown.of(held, now))
                .toList();
        return new SeatsHeldShown(id, person.office(), seats);
    }
}
