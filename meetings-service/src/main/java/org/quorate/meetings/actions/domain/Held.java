package org.quorate.meetings.actions.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.quorate.meetings.calendar.days.domain.London;

/** A meeting of the body that is over. */
public record Held(Instant startedAt, Instant closedAt) {

    LocalDate day() {
        return London.dateOf(startedAt);
    }

    LocalDate closedOn() {
        return London.dateOf(closedAt);
    }
}
