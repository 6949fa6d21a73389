package org.quorate.membership.bodies.domain.changing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.bodies.domain.answers.Transition;
import org.quorate.membership.bodies.domain.profile.Standing;

/** How a body comes to stand otherwise (R-MEM-18). */
public record StandingChanges(Body body) {

    public Transition stand(Standing.Status status, LocalDate today) {
        Standing last = body.standings().getLast();
        if (last.status() == status) return new Transition.StandsSoAlready(last);
        if (body.isDissolved()) return new Transition.DissolvedForGood(last);

        Standing next = new Standing(status, today);
        List<Standing> more = new ArrayList<>(body.standings());
        more.add(next);
        Body changed = new Body(
                body.id(),
                body.profile(),
                more,
                body.constitutions(),
                body.seats(),
                body.requirements(),
                body.offices(),
                body.acceptances(),
                body.involvements(),
                body.reshaped());
        return new Transition.Made(new Change(changed, new BodyEvent.StandingChanged(next)));
    }
}
