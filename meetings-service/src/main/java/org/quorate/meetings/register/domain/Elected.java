package org.quorate.meetings.register.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who was elected to an office of the body, such as {@code chair}, by the seat held there, and until when (R-VOT-6). */
public record Elected(
        String role, String seat, String office, @Nullable LocalDate until) {}
