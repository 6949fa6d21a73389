package org.quorate.membership.constitutions.domain.meeting;

import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.dates.Years;

/**
 * How often a body must meet (R-MTG-1): no further apart than a period, so many times a year, around the meetings of another body;
 * each that is stated holds.
 *
 * @param separateAYear how many of a year's meetings are its own, not held together with another body's
 * @param aroundBody the body before and after each meeting of which it meets
 */
public record Frequency(
        @Nullable Period atMostEvery,
        @Nullable Integer timesAYear,
        @Nullable Integer separateAYear,
        @Nullable UUID aroundBody) {

    private static final int DAYS_IN_A_YEAR = 366;

    public Frequency {
        if (atMostEvery == null && timesAYear == null && separateAYear == null && aroundBody == null) {
            throw new IllegalArgumentException(
                    "a frequency states a period, how many times a year, or around which body's meetings");
        }
        atMostEvery = atMostEvery == null ? null : Years.atMost(10, atMostEvery);
        if (atMostEvery != null && atMostEvery.isZero()) {
            throw new IllegalArgumentException("a period between meetings is longer than nothing, was " + atMostEvery);
        }
        if (timesAYear != null && (timesAYear < 1 || timesAYear > DAYS_IN_A_YEAR)) {
            throw new IllegalArgumentException("a body meets at least once a year, was " + timesAYear);
        }
        if (separateAYear != null && (separateAYear < 1 || separateAYear > DAYS_IN_A_YEAR)) {
            throw new IllegalArgumentException("separate meetings are at least one a year, was " + separateAYear);
        }
        if (separateAYear != null && timesAYear != null && separateAYear > timesAYear) {
            throw new IllegalArgumentException(
                    "of " + timesAYear + " meetings a year no " + separateAYear + " are separate ones");
        }
    }

    public Frequency(@Nullable Period atMostEvery, @Nullable Integer timesAYear) {
        this(atMostEvery, timesAYear, null, null);
    }
}
