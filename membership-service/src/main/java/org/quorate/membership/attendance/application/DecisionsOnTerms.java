package org.quorate.membership.attendance.application;

import java.util.Optional;
import java.util.UUID;
import org.quorate.contracts.meetings.Body;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.decisions.application.About;
import org.quorate.membership.seats.domain.TermId;

/** Which term of which body a decision is about: only the body itself decides about its members. */
record DecisionsOnTerms(BodyId body, TermId term) {

    private static final String TERM = "term";

    static Optional<DecisionsOnTerms> of(DecisionRecorded decision) {
        Body body = decision.content().body();
        Optional<String> term = About.subject(decision, TERM);
        if (body == null || term.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DecisionsOnTerms(
                    new BodyId(UUID.fromString(body.bodyId())), new TermId(UUID.fromString(term.get()))));
        } catch (IllegalArgumentException noIdsOfOurs) {
            return Optional.empty();
        }
    }
}
