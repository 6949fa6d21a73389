package org.quorate.meetings.corrections.persistence;

import org.quorate.meetings.corrections.domain.Correction;
import org.quorate.meetings.register.domain.DecisionId;

/** A correction as it is stored, under the id of the decision that it corrects. */
record CorrectionDocument(String decision, String text, String reason) {

    static CorrectionDocument of(Correction correction) {
        return new CorrectionDocument(correction.by().toString(), correction.text(), correction.reason());
    }

    Correction correction(String corrected) {
        return new Correction(DecisionId.of(corrected), DecisionId.of(decision), text, reason);
    }
}
