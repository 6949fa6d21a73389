package org.quorate.meetings.register.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.quorum.domain.Count;

/** A decision as it was taken, before it has its place in a register. */
public record Decision(
        DecisionId id,
        Taker taker,
        Instant takenAt,
        LocalDate effectiveFrom,
        Word word,
        String text,
        @Nullable Subject subject,
        Occasion occasion) {

    /** What it was taken at, by what votes, with whom there. */
    public record Occasion(
            @Nullable String meeting,
            @Nullable String motion,
            @Nullable String minute,
            @Nullable Count quorum,
            @Nullable Votes votes) {

        public static Occasion none() {
            return new Occasion(null, null, null, null, null);
        }
    }
}
