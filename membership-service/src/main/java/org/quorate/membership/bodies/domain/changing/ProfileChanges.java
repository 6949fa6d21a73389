package org.quorate.membership.bodies.domain.changing;

import java.time.LocalDate;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.bodies.domain.answers.Revising;
import org.quorate.membership.bodies.domain.profile.Profile;

/** How a body comes to be called otherwise, to meet or to belong elsewhere, from a day on. */
public record ProfileChanges(Body body) {

    public Revising revise(Profile next, LocalDate from) {
        if (body.isDissolved()) return new Revising.BodyDissolved();
        LocalDate since = body.profile().unchangedSince();
        if (since != null && from.isBefore(since)) return new Revising.TooEarly(since);

        Body revised = body.with(body.profile().changed(next, from));
        return new Revising.Revised(new Change(revised, new BodyEvent.ProfileChanged()));
    }
}
