package org.quorate.meetings.register.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.matter.Subject;

/**
 * A decision as it was taken, before it has its place in a register.
 *
 * @param corrects the decision that it corrects, where it is a correction
 */
public record Decision(
        DecisionId id,
        Taker taker,
        Instant takenAt,
        LocalDate effectiveFrom,
        Word word,
        String text,
        @Nullable Subject subject,
        Occasion occasion,
        @Nullable Correcting corrects) {

    /** Which decision is put right, and why. */
    public record Correcting(DecisionId decision, String reason) {}

    /** One that corrects nothing. */
    public Decision(
            DecisionId id,
            Taker taker,
            Instant takenAt,
            LocalDate effectiveFrom,
            Word word,
            String text,
            @Nullable Subject subject,
            Occasion occasion) {
        this(id, taker, takenAt, effectiveFrom, word, text, subject, occasion, null);
    }
}
