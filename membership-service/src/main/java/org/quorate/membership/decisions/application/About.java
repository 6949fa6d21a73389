package org.quorate.membership.decisions.application;

import java.util.Optional;
import java.util.UUID;
import org.quorate.contracts.Subject;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.membership.bodies.domain.BodyId;

/** What a decision is about in this service, and whether it gives effect to that. */
public final class About {

    private static final String OWNER = "membership";
    private static final String CARRIED = "carried";

    private static final String LOST = "lost";

    private About() {}

    /** A part of a body that a decision names by the ids of both, with a stroke between them. */
    public static Optional<PartOfBody> partOfBody(DecisionRecorded decision, String type) {
        return subject(decision, type)
                .map(id -> id.split("/", -1))
                .filter(ids -> ids.length == 2)
                .flatMap(About::part);
    }

    private static Optional<PartOfBody> part(String[] ids) {
        try {
            return Optional.of(new PartOfBody(new BodyId(UUID.fromString(ids[0])), UUID.fromString(ids[1])));
        } catch (IllegalArgumentException noIdsOfOurs) {
            return Optional.empty();
        }
    }

    public static boolean isLost(DecisionRecorded decision) {
        return decision.content().outcome().equals(LOST);
    }

    /** The id of the subject, where the decision is about something of this service and of this type. */
    public static Optional<String> subject(DecisionRecorded decision, String type) {
        Subject subject = decision.content().subject();
        return subject == null
                        || !subject.service().equals(OWNER)
                        || !subject.type().equals(type)
                ? Optional.empty()
                : Optional.of(subject.id());
    }

    /** Carried, and not merely on its way through further bodies (R-DEC-2). */
    public static boolean givesEffect(DecisionRecorded decision) {
        DecisionTaken.PathwayStep step = decision.content().pathway();
        return decision.content().outcome().equals(CARRIED) && (step == null || step.completes());
    }
}
