package org.quorate.membership.offices.application;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.OfficeHolding;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.offices.domain.OfficeId;
import org.quorate.membership.people.domain.People;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.Term;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** Somebody comes into an office of a body, such as its chair, or leaves it. */
@UseCase
public class HoldingOffices {

    private final Bodies bodies;
    private final People people;

    public HoldingOffices(Bodies bodies, People people) {
        this.bodies = bodies;
        this.people = people;
    }

    public OfficeHolding take(BodyId id, TakeOffice command) {
        return change(id, body -> switch (command.incumbent()) {
            case Incumbent.BySeat by -> bySeat(body, by.seat(), command);
            case Incumbent.ByPerson by ->
                people.find(by.person())
                        .map(person -> byPerson(body, person, command))
                        .orElseGet(() -> new OfficeHolding.UnknownPerson(by.person()));
        });
    }

    public OfficeHolding leave(BodyId id, OfficeId office, Office.Ending ending) {
        return change(id, body -> body.leave(office, ending));
    }

    private OfficeHolding change(BodyId id, Function<Body, OfficeHolding> decision) {
        KeptBody kept = bodies.findForChange(id).orElseThrow(() -> NotFound.of("body", id));
        OfficeHolding holding = decision.apply(kept.body());
        if (holding instanceof OfficeHolding.Held held) {
            bodies.save(kept, held.change());
        }
        return holding;
    }

    private static OfficeHolding bySeat(Body body, SeatId wanted, TakeOffice command) {
        Optional<Seat> seat = body.seats().find(wanted);
        if (seat.isEmpty()) {
            return new OfficeHolding.UnknownSeat(wanted);
        }
        return seat.get()
                .termOn(command.from())
                .map(term -> body.take(office(command, term.holder(), new Office.Place(wanted, term.id()))))
                .orElseGet(() -> new OfficeHolding.NobodyInTheSeat(wanted, command.from()));
    }

    /** By the first seat that the person holds on the day, if any. */
    private static OfficeHolding byPerson(Body body, Person person, TakeOffice command) {
        Holder holder = Holder.of(person);
        for (Seat seat : body.seats().on(command.from())) {
            Optional<Term> held = seat.termOn(command.from())
                    .filter(term -> term.holder().person().equals(person.id()));
            if (held.isPresent()) {
                return body.take(office(
                        command, holder, new Office.Place(seat.id(), held.get().id())));
            }
        }
        return body.take(office(command, holder, null));
    }

    private static Office office(TakeOffice command, Holder holder, Office.@Nullable Place place) {
        return new Office(
                command.id(),
                command.role(),
                holder,
                place,
                command.jointly(),
                command.from(),
                command.until(),
                command.how(),
                command.ground(),
                null);
    }
}
