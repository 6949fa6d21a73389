package org.quorate.membership.attendance.application;

import java.time.LocalDate;
import java.util.Optional;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Departure;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Ground;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.membership.today.Today;
import org.quorate.starter.store.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody ceases to be a member without having asked to: by rule (R-MEM-9) or by a decision of the body (R-MEM-11, R-MEM-12). */
@UseCase
public class LosingMembership {

    private static final Logger log = LoggerFactory.getLogger(LosingMembership.class);

    private final Bodies bodies;
    private final Today today;

    public LosingMembership(Bodies bodies, Today today) {
        this.bodies = bodies;
        this.today = today;
    }

    public void byRule(BodyId id, PersonId person, LocalDate on, String why) {
        bodies.findForChange(id)
                .ifPresent(kept -> kept.body()
                        .cease(person, on, new Ground(why, null))
                        .ifPresent(change -> bodies.save(kept, change)));
    }

    /** Removed from the day on which the decision takes effect; nothing happens to a term that has ended, or is of another body. */
    public void byDecision(BodyId id, TermId term, LocalDate on, String decision) {
        Optional<KeptBody> found = bodies.findForChange(id);
        if (found.isEmpty()) {
            return;
        }
        KeptBody kept = found.get();
        Ending removal = new Ending(on, Ending.Reason.REMOVED, new Ground("by decision of the body", decision));
        switch (kept.body().end(term, removal, today.date(), today.date())) {
            case Departure.Ended ended -> bodies.save(kept, ended.change());
            case Departure.Refused refused -> log.warn("decision {} removes nobody: {}", decision, refused);
        }
    }
}
