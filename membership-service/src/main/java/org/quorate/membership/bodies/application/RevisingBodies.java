package org.quorate.membership.bodies.application;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.answers.Establishment;
import org.quorate.membership.bodies.domain.answers.Revising;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** A body is called otherwise, meets elsewhere, belongs elsewhere or reports elsewhere, from a day on. */
@UseCase
public class RevisingBodies {

    private final Bodies bodies;
    private final HoldingTogether together;
    private final Today today;

    RevisingBodies(Bodies bodies, HoldingTogether together, Today today) {
        this.bodies = bodies;
        this.together = together;
        this.today = today;
    }

    /** Revises it from a day on, which is today where none is named. */
    public Revising revise(BodyId id, Profile profile, @Nullable LocalDate from) {
        KeptBody kept = bodies.findForChange(id).orElseThrow(() -> NotFound.of("body", id));
        Optional<Establishment.Refused> unfit = together.refusal(id, profile);
        if (unfit.isPresent()) {
            return new Revising.Unfit(unfit.get());
        }
        Revising revising = kept.body().revise(profile, from == null ? today.date() : from);
        if (revising instanceof Revising.Revised revised) {
            bodies.save(kept, revised.change());
        }
        return revising;
    }
}
