package org.quorate.membership.decisions.application;

import java.util.Optional;
import org.quorate.contracts.Subject;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.contracts.meetings.DecisionTaken;

/** What a decision is about in this service, and whether it gives effect to that. */
public final class About {

    private static final String OWNER = "membership";
    private static final String CARRIED = "carried";

    private About() {}

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
