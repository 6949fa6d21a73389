package org.quorate.meetings.register.application;

import java.time.Instant;
import java.util.Objects;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Occasion;
import org.quorate.meetings.register.domain.Taker;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.BodyId;

/** Says a correction in the words of the contract: by whom the decision was, anew what it says, and nothing that takes effect. */
public final class CorrectionFacts {

    private CorrectionFacts() {}

    public static DecisionTaken taken(DecisionEntry corrected, DecisionId id, Instant at, String text, String reason) {
        Decision correction = new Decision(
                id,
                taker(corrected),
                at,
                corrected.effectiveFrom(),
                Word.of(corrected.word()),
                text,
                null,
                Occasion.none(),
                new Decision.Correcting(DecisionId.of(corrected.id()), reason));
        return new DecisionTaken(id.toString(), corrected.register(), DecisionFacts.content(correction));
    }

    private static Taker taker(DecisionEntry corrected) {
        DecisionEntry.OfficerPart officer = corrected.officer();
        if (officer == null) {
            DecisionEntry.BodyPart body = Objects.requireNonNull(corrected.body(), "a body decides, or an officer");
            return new Taker.Board(BodyId.of(body.id()), body.name());
        }
        return new Taker.Officer(
                officer.office(),
                officer.inConsultationWith(),
                officer.consultedOn(),
                officer.reasons(),
                officer.alternatives(),
                officer.conflicts());
    }
}
