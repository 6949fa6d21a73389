package org.quorate.membership.bodies.application.seats;

import java.util.Optional;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Appointment;
import org.quorate.membership.bodies.domain.answers.Rearranging;
import org.quorate.membership.bodies.domain.answers.TakingBack;
import org.quorate.membership.people.domain.People;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** What is still to come of a term is arranged otherwise, or an appointment is taken back before its first day. */
@UseCase
public class RearrangingTerms {

    private final Bodies bodies;
    private final People people;
    private final Today today;

    public RearrangingTerms(Bodies bodies, People people, Today today) {
        this.bodies = bodies;
        this.people = people;
        this.today = today;
    }

    /** Makes the term that the command names what the command says; the seat of a term does not change. */
    public Rearranging rearrange(BodyId id, AppointMember command) {
        KeptBody kept = load(id);
        Optional<Person> person = people.find(command.person());
        if (person.isEmpty()) {
            return new Rearranging.NotAppointed(new Appointment.UnknownPerson(command.person()));
        }
        Rearranging rearranging = kept.body()
                .rearrange(
                        command.seat(),
                        command.id(),
                        Holder.of(person.get()),
                        command.from(),
                        command.until(),
                        today.date());
        if (rearranging instanceof Rearranging.Rearranged rearranged) {
            bodies.save(kept, rearranged.change());
        }
        return rearranging;
    }

    public TakingBack takeBack(BodyId id, TermId term) {
        KeptBody kept = load(id);
        TakingBack takingBack = kept.body().takeBack(term, today.date());
        if (takingBack instanceof TakingBack.TakenBack takenBack) {
            bodies.save(kept, takenBack.change());
        }
        return takingBack;
    }

    private KeptBody load(BodyId id) {
        return bodies.findForChange(id).orElseThrow(() -> NotFound.of("body", id));
    }
}
