package org.quorate.meetings.register.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.matter.Subject;

/** A decision as it was taken, before it has its place in a register. */
public record Decision(
        DecisionId id,
        Taker taker,
        Instant takenAt,
        LocalDate effectiveFrom,
        Word word,
        String text,
        @Nullable Subject subject,
        Occasion occasion) {}
