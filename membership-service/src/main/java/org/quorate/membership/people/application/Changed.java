package org.quorate.membership.people.application;

import java.time.LocalDate;
import org.quorate.membership.people.domain.Person;

/** What comes of changing what is on record of somebody. */
public sealed interface Changed {

    /** This is on record from now on, or was already. */
    record OnRecord(Person person) implements Changed {}

    /** The office would be held from a day on that is still to come. */
    record Ahead(LocalDate today) implements Changed {}
}
