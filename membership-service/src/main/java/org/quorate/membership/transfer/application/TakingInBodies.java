package org.quorate.membership.transfer.application;

import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.organisations.domain.Organisation;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.people.domain.People;
import org.quorate.membership.people.domain.Person;
import org.quorate.starter.store.UseCase;

/** Takes in a body that has been found in order: what it mentions and what belongs to it first, for nothing shows them without it. */
@UseCase
public class TakingInBodies {

    private final Bodies bodies;
    private final Organisations organisations;
    private final People people;
    private final TakingInBelongings belongings;

    TakingInBodies(Bodies bodies, Organisations organisations, People people, TakingInBelongings belongings) {
        this.bodies = bodies;
        this.organisations = organisations;
        this.people = people;
        this.belongings = belongings;
    }

    public void takeIn(Arriving arriving) {
        for (Organisation organisation : arriving.organisations()) {
            if (organisations.find(organisation.id()).isEmpty()) {
                Once.add(() -> organisations.add(organisation));
            }
        }
        for (Person person : arriving.people()) {
            if (people.find(person.id()).isEmpty()) {
                Once.add(() -> people.add(person));
            }
        }
        belongings.takeIn(arriving.body().body().id(), arriving.belongings());
        bodies.add(arriving.body());
    }
}
