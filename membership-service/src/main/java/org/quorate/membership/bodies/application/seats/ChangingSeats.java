package org.quorate.membership.bodies.application.seats;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Reseating;
import org.quorate.membership.bodies.domain.answers.Seating;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.seats.domain.Face;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** A seat is otherwise from a day on, or ends with one. */
@UseCase
public class ChangingSeats {

    private final Bodies bodies;
    private final Organisations organisations;

    public ChangingSeats(Bodies bodies, Organisations organisations) {
        this.bodies = bodies;
        this.organisations = organisations;
    }

    /** Changes the seat that the command names into what the command says, from its day on. */
    public Reseating change(BodyId id, CreateSeat command) {
        OrganisationId organisation = command.organisation();
        Optional<Party> party =
                Optional.ofNullable(organisation).flatMap(organisations::find).map(Party::of);
        if (organisation != null && party.isEmpty()) {
            return new Reseating.NotSeated(new Seating.UnknownOrganisation(organisation));
        }
        Face face = new Face(
                command.title(), party.orElse(null), command.unit(), command.voting(), command.statutoryGround());
        return keep(id, body -> body.change(command.id(), face, command.from()));
    }

    public Reseating drop(BodyId id, SeatId seat, LocalDate on, boolean endingTerms) {
        return keep(id, body -> body.drop(seat, on, endingTerms));
    }

    private Reseating keep(BodyId id, Function<Body, Reseating> change) {
        KeptBody kept = bodies.findForChange(id).orElseThrow(() -> NotFound.of("body", id));
        Reseating reseating = change.apply(kept.body());
        if (reseating instanceof Reseating.Reseated reseated) {
            bodies.save(kept, reseated.change());
        }
        return reseating;
    }
}
