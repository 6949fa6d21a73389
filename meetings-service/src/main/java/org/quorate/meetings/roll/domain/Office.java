package org.quorate.meetings.roll.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An office of the body, such as {@code chair} or {@code vice-chair}, held by a member; {@code until} is the last day of it. */
public record Office(
        String role,
        PersonId person,
        LocalDate from,
        @Nullable LocalDate until) {

    public static final String CHAIR = "chair";
    public static final String VICE_CHAIR = "vice-chair";

    public boolean isHeldOn(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }
}
