package org.quorate.membership.constitutions.domain;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.dates.Years;

/** How often a body must meet (R-MTG-1): no further apart than a period, or so many times a year, or both. */
public record Frequency(
        @Nullable Period atMostEvery, @Nullable Integer timesAYear) {

    private static final int DAYS_IN_A_YEAR = 366;

    public Frequency {
        if (atMostEvery == null && timesAYear == null) {
            throw new IllegalArgumentException("a frequency states a period, or how many times a year");
        }
        atMostEvery = atMostEvery == null ? null : Years.atMost(10, atMostEvery);
        if (atMostEvery != null && atMostEvery.isZero()) {
            throw new IllegalArgumentException("a period between meetings is longer than nothing, was " + atMostEvery);
        }
        if (timesAYear != null && (timesAYear < 1 || timesAYear > DAYS_IN_A_YEAR)) {
            throw new IllegalArgumentException("a body meets at least once a year, was " + timesAYear);
        }
    }
}
