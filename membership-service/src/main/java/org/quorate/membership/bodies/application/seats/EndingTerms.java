package org.quorate.membership.bodies.application.seats;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Departure;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** A term is ended, with its reason. */
@UseCase
public class EndingTerms {

    private final Bodies bodies;
    private final Today today;

    public EndingTerms(Bodies bodies, Today today) {
        this.bodies = bodies;
        this.today = today;
    }

    /** Ends it; without a day of notice, notice is given today. */
    public Departure end(BodyId id, TermId term, Ending ending, @Nullable LocalDate noticeOn) {
        KeptBody kept = bodies.findForChange(id).orElseThrow(() -> NotFound.of("body", id));
        LocalDate now = today.date();
        Departure departure = kept.body().end(term, ending, noticeOn == null ? now : noticeOn, now);
        if (departure instanceof Departure.Ended ended) {
            bodies.save(kept, ended.change());
        }
        return departure;
    }
}
