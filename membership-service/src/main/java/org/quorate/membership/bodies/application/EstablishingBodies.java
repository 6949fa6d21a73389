package org.quorate.membership.bodies.application;

import java.util.Optional;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.bodies.domain.answers.Establishment;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.today.Today;
import org.quorate.starter.store.UseCase;

/** The secretariat sets up a body. */
@UseCase
public class EstablishingBodies {

    private final Bodies bodies;
    private final HoldingTogether together;
    private final Today today;

    EstablishingBodies(Bodies bodies, HoldingTogether together, Today today) {
        this.bodies = bodies;
        this.together = together;
        this.today = today;
    }

    public Establishment establish(BodyId id, Profile profile, Standing.Status status) {
        Optional<Establishment.Refused> refusal = together.refusal(id, profile);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Change established = Body.establish(id, profile, status, today.date());
        bodies.add(established);
        return new Establishment.Established(established);
    }
}
