package org.quorate.membership.bodies.application.seats;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.amendments.application.Amending;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Correcting;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** How a term ended was put on record wrongly, and is put right; what had been on record is kept (R-ALL-3). */
@UseCase
public class CorrectingEndings {

    private final Bodies bodies;
    private final Amending amending;
    private final Today today;

    public CorrectingEndings(Bodies bodies, Amending amending, Today today) {
        this.bodies = bodies;
        this.amending = amending;
        this.today = today;
    }

    public Correcting correct(BodyId id, TermId term, Ending right, @Nullable LocalDate noticeOn, String why) {
        KeptBody kept = load(id);
        return saved(kept, kept.body().endings().correct(term, right, noticeOn, amending.because(why), today.date()));
    }

    /** Nothing ended: the term runs on. */
    public Correcting takeBack(BodyId id, TermId term, String why) {
        KeptBody kept = load(id);
        return saved(kept, kept.body().endings().takeBack(term, amending.because(why)));
    }

    private Correcting saved(KeptBody kept, Correcting correcting) {
        if (correcting instanceof Correcting.Corrected corrected) {
            bodies.save(kept, corrected.change());
        }
        return correcting;
    }

    private KeptBody load(BodyId id) {
        return bodies.findForChange(id).orElseThrow(() -> NotFound.of("body", id));
    }
}
