package org.quorate.meetings.calendar.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.quorate.starter.problems.RuleBroken;

/** Times of a year in which a meeting could be held. */
final class Year {

    private static final int LAST = 2200;

    private Year() {}

    static Instant of(String pointer, OffsetDateTime time) {
        if (time.getYear() > LAST || time.getYear() < 1) {
            throw new RuleBroken("R-ALL-4", "is in no year in which a meeting could be held").at(pointer);
        }
        return time.toInstant();
    }
}
