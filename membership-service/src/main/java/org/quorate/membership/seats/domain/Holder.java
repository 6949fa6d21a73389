package org.quorate.membership.seats.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.people.domain.PersonId;

/** Who holds a seat, in the office held when the term began. */
public record Holder(
        PersonId person, String office, @Nullable String account) {

    public static Holder of(Person person) {
        return new Holder(person.id(), person.office(), person.account());
    }
}
