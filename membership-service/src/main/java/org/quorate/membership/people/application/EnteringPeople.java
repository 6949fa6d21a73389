package org.quorate.membership.people.application;

import org.quorate.membership.people.domain.People;
import org.quorate.membership.people.domain.Person;
import org.quorate.starter.store.UseCase;

/** The secretariat enters someone who may hold seats. */
@UseCase
public class EnteringPeople {

    private final People people;

    public EnteringPeople(People people) {
        this.people = people;
    }

    public void enter(Person person) {
        people.add(person);
    }
}
