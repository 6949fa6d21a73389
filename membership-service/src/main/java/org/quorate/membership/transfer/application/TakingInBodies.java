package org.quorate.membership.transfer.application;

import java.util.Optional;
import org.quorate.membership.bodies.application.HoldingTogether;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.Establishment;
import org.quorate.membership.bodies.domain.Profile;
import org.quorate.membership.organisations.domain.Organisation;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.people.domain.People;
import org.quorate.membership.people.domain.Person;
import org.quorate.starter.store.AlreadyDone;
import org.quorate.starter.store.UseCase;

/** Takes in a body that has been found in order: its organisations and people first, for nothing shows them without it; then itself. */
@UseCase
public class TakingInBodies {

    private final Bodies bodies;
    private final Organisations organisations;
    private final People people;
    private final HoldingTogether together;

    TakingInBodies(Bodies bodies, Organisations organisations, People people, HoldingTogether together) {
        this.bodies = bodies;
        this.organisations = organisations;
        this.people = people;
        this.together = together;
    }

    /** Whether what the body names of other bodies and tenants is there. */
    public Optional<Establishment.Refused> refusal(BodyId id, Profile profile) {
        return together.refusal(id, profile);
    }

    public void takeIn(Arriving arriving) {
        for (Organisation organisation : arriving.organisations()) {
            if (organisations.find(organisation.id()).isEmpty()) {
                once(() -> organisations.add(organisation));
            }
        }
        for (Person person : arriving.people()) {
            if (people.find(person.id()).isEmpty()) {
                once(() -> people.add(person));
            }
        }
        bodies.add(arriving.body());
    }

    /** What a repetition finds made by the first try stays. */
    private static void once(Runnable add) {
        try {
            add.run();
        } catch (AlreadyDone before) {
            return;
        }
    }
}
