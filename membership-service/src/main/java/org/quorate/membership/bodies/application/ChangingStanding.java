package org.quorate.membership.bodies.application;

import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Transition;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** A body becomes active, inactive or dissolved, from today. */
@UseCase
public class ChangingStanding {

    private final Bodies bodies;
    private final Today today;

    public ChangingStanding(Bodies bodies, Today today) {
        this.bodies = bodies;
        this.today = today;
    }

    public Transition change(BodyId id, Standing.Status status) {
        KeptBody kept = bodies.findForChange(id).orElseThrow(() -> NotFound.of("body", id));
        Transition transition = kept.body().stand(status, today.date());
        if (transition instanceof Transition.Made made) {
            bodies.save(kept, made.change());
        }
        return transition;
    }
}
