package org.quorate.membership.constitutions.domain.belonging;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.dates.Years;

/**
 * Whether a seat may be taken by another for one meeting (R-MEM-9, R-MEM-10).
 *
 * @param timesAYear how often before the member ceases to be one
 * @param notice what is wished for, not what is required
 * @param year the year in which it is counted how often
 */
public record SubstituteRules(
        boolean allowed,
        @Nullable Integer timesAYear,
        @Nullable Period notice,
        @Nullable Year year) {

    public static final SubstituteRules NONE = new SubstituteRules(false, null, null, null);

    /** What "a year" is. */
    public enum Year {
        /** Any twelve months. */
        ROLLING,
        /** From one annual meeting of the council to the next. */
        MUNICIPAL
    }

    public SubstituteRules {
        if (!allowed && (timesAYear != null || notice != null || year != null)) {
            throw new IllegalArgumentException("where there are no substitutes there is neither number nor notice");
        }
        if (timesAYear != null && timesAYear < 1) {
            throw new IllegalArgumentException("substitutes are used at least once a year, was " + timesAYear);
        }
        if (year != null && timesAYear == null) {
            throw new IllegalArgumentException("a year is stated for the times in it, and there are none");
        }
        notice = notice == null ? null : Years.atMost(1, notice);
    }

    public SubstituteRules(boolean allowed, @Nullable Integer timesAYear, @Nullable Period notice) {
        this(allowed, timesAYear, notice, null);
    }
}
