package org.quorate.membership.seats.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.people.domain.PersonId;

/** Who holds a seat, in the office held when the term began. */
public record Holder(
        PersonId person, String office, @Nullable String account) {

    /** As the person is known now; whoever {@code keepsPost} stays in the post that was held when it began. */
    public Holder as(Holder now, String formerOffice, boolean keepsPost) {
        if (!person.equals(now.person)) return this;
        return new Holder(person, keepsPost || !office.equals(formerOffice) ? office : now.office, now.account);
    }

    public static Holder of(Person person) {
        return new Holder(person.id(), person.office(), person.account());
    }
}
