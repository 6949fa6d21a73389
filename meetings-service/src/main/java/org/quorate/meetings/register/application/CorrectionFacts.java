package org.quorate.meetings.register.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.meetings.Body;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.contracts.meetings.Officer;
import org.quorate.meetings.register.application.DecisionEntry.BodyPart;
import org.quorate.meetings.register.application.DecisionEntry.OfficerPart;
import org.quorate.meetings.register.domain.DecisionId;

/** Says a correction in the words of the contract: by whom the decision was, anew what it says, and nothing that takes effect. */
public final class CorrectionFacts {

    private CorrectionFacts() {}

    public static DecisionTaken taken(DecisionEntry corrected, DecisionId id, Instant at, String text, String reason) {
        return new DecisionTaken(
                id.toString(),
                corrected.register(),
                new DecisionTaken.Content(
                        body(corrected.body()),
                        officer(corrected.officer()),
                        at,
                        corrected.effectiveFrom(),
                        corrected.word(),
                        corrected.outcome(),
                        text,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        corrected.id(),
                        null,
                        reason,
                        null));
    }

    private static @Nullable Body body(@Nullable BodyPart body) {
        return body == null ? null : new Body(body.id(), body.name());
    }

    private static @Nullable Officer officer(@Nullable OfficerPart officer) {
        return officer == null
                ? null
                : new Officer(
                        officer.office(),
                        officer.inConsultationWith(),
                        officer.consultedOn(),
                        officer.reasons(),
                        officer.alternatives(),
                        officer.conflicts());
    }
}
