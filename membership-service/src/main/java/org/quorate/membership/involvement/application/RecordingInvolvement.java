package org.quorate.membership.involvement.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.involvement.domain.Involvement;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.store.UseCase;

/** The secretariat puts on record who was involved. */
@UseCase
public class RecordingInvolvement {

    private static final String RULE = "R-MEM-2";

    private final Bodies bodies;
    private final Organisations organisations;
    private final Today today;

    public RecordingInvolvement(Bodies bodies, Organisations organisations, Today today) {
        this.bodies = bodies;
        this.organisations = organisations;
        this.today = today;
    }

    public Involvement record(
            BodyId id, UUID involvement, String stakeholder, String how, LocalDate on, @Nullable OrganisationId which) {
        KeptBody kept = bodies.findForChange(id).orElseThrow(() -> NotFound.of("body", id));
        Optional<Party> party =
                Optional.ofNullable(which).flatMap(organisations::find).map(Party::of);
        if (which != null && party.isEmpty()) {
            throw new RuleBroken(RULE, "there is no organisation " + which + " here").at("/organisation");
        }
        if (on.isAfter(today.date())) {
            throw new RuleBroken(RULE, "is after today, " + today.date()).at("/on");
        }
        Involvement recorded = new Involvement(involvement, stakeholder, how, on, party.orElse(null));
        bodies.save(kept, kept.body().involve(recorded));
        return recorded;
    }
}
