package org.quorate.meetings.corrections.domain;

import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.register.domain.DecisionId;

/** A correction of a decision, which is a decision of its own in the same register (R-DEC-1). */
public record Correction(DecisionId of, DecisionId by, String text, String reason) {

    /** Corrects what a decision says; something has to change by it. */
    public static Answer<Correction> of(DecisionId decision, String says, DecisionId by, String text, String reason) {
        return text.equals(says)
                ? Answer.refused(new CorrectionRefusal.SaysTheSame())
                : Answer.granted(new Correction(decision, by, text, reason));
    }
}
