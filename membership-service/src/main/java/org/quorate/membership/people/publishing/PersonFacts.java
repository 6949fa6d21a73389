package org.quorate.membership.people.publishing;

import java.time.LocalDate;
import org.quorate.contracts.Fact;
import org.quorate.contracts.membership.PersonChanged;
import org.quorate.membership.people.application.ToldOfPeople;
import org.quorate.membership.people.domain.Person;
import org.springframework.stereotype.Component;

/** Tells that somebody holds another office, or signs in with another account. */
@Component
final class PersonFacts implements ToldOfPeople {

    @Override
    public Fact changed(Person person) {
        Person.Former former = person.formerly().getLast();
        LocalDate until = former.until();
        return new PersonChanged(
                person.id().toString(), person.office(), former.office(), until == null ? null : until.plusDays(1));
    }
}
