package org.quorate.membership.bodies.application.seats;

import java.util.Optional;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Seating;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.seats.domain.Party;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** A body is given a further seat. */
@UseCase
public class CreatingSeats {

    private final Bodies bodies;
    private final Organisations organisations;

    public CreatingSeats(Bodies bodies, Organisations organisations) {
        this.bodies = bodies;
        this.organisations = organisations;
    }

    public Seating create(BodyId id, CreateSeat command) {
        KeptBody kept = bodies.findForChange(id).orElseThrow(() -> NotFound.of("body", id));
        OrganisationId organisation = command.organisation();
        Optional<Party> party = Optional.ofNullable(organisation).flatMap(this::party);
        if (organisation != null && party.isEmpty()) {
            return new Seating.UnknownOrganisation(organisation);
        }
        Seating seating = kept.body().seat(command.seat(party.orElse(null)));
        if (seating instanceof Seating.Created created) {
            bodies.save(kept, created.change());
        }
        return seating;
    }

    private Optional<Party> party(OrganisationId id) {
        return organisations.find(id).map(Party::of);
    }
}
