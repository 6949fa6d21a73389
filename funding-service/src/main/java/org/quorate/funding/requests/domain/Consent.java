package org.quorate.funding.requests.domain;

import java.time.LocalDate;

/** That one side agrees, and by which decision. */
public record Consent(String decision, String word, LocalDate on) {

    static Consent of(Decision decision) {
        return new Consent(decision.id(), decision.word(), decision.on());
    }
}
