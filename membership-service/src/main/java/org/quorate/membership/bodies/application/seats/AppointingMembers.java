package org.quorate.membership.bodies.application.seats;

import java.util.Optional;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Appointment;
import org.quorate.membership.people.domain.People;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** A person is appointed to a seat. */
@UseCase
public class AppointingMembers {

    private final Bodies bodies;
    private final People people;

    public AppointingMembers(Bodies bodies, People people) {
        this.bodies = bodies;
        this.people = people;
    }

    public Appointment appoint(BodyId id, AppointMember command) {
        KeptBody kept = bodies.findForChange(id).orElseThrow(() -> NotFound.of("body", id));
        Optional<Person> person = people.find(command.person());
        if (person.isEmpty()) {
            return new Appointment.UnknownPerson(command.person());
        }
        Appointment appointment = kept.body()
                .appoint(command.seat(), command.id(), Holder.of(person.get()), command.from(), command.until());
        if (appointment instanceof Appointment.Appointed appointed) {
            bodies.save(kept, appointed.change());
        }
        return appointment;
    }
}
