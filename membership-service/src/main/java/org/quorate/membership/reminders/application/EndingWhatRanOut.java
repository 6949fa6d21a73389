package org.quorate.membership.reminders.application;

import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.today.Today;
import org.quorate.starter.store.UseCase;

/** Records of terms and offices whose last day is over that they have ended, and why. */
@UseCase
public class EndingWhatRanOut {

    private final Bodies bodies;
    private final Today today;

    public EndingWhatRanOut(Bodies bodies, Today today) {
        this.bodies = bodies;
        this.today = today;
    }

    public void end(BodyId id) {
        bodies.findForChange(id)
                .ifPresent(kept -> kept.body().expire(today.date()).ifPresent(change -> bodies.save(kept, change)));
    }
}
