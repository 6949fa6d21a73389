package org.quorate.membership.conduct.application;

import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Accepting;
import org.quorate.membership.conduct.domain.Acceptance;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** A member accepts the code of conduct of a body. */
@UseCase
public class AcceptingTheCode {

    private final Bodies bodies;
    private final Today today;

    public AcceptingTheCode(Bodies bodies, Today today) {
        this.bodies = bodies;
        this.today = today;
    }

    public Accepting accept(BodyId id, Acceptance acceptance) {
        KeptBody kept = bodies.findForChange(id).orElseThrow(() -> NotFound.of("body", id));
        Accepting accepting = kept.body().accept(acceptance, today.date());
        if (accepting instanceof Accepting.Accepted accepted) {
            bodies.save(kept, accepted.change());
        }
        return accepting;
    }
}
