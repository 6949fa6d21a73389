package org.quorate.membership.transfer.application;

import java.util.List;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.organisations.domain.Organisation;
import org.quorate.membership.people.domain.Person;

/** A body that has been found in order, with what belongs to it, and the organisations and people that it mentions. */
public record Arriving(Change body, Belongings belongings, List<Organisation> organisations, List<Person> people) {

    public Arriving {
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
    }
}
