package org.quorate.indicators.observations.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How many were counted, and out of how many, where either is known. */
public record Counts(@Nullable BigDecimal count, @Nullable BigDecimal denominator) {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    public Counts {
        if (denominator != null && denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be above 0");
        }
        if (count != null && count.signum() < 0) {
            throw new IllegalArgumentException("count must not be below 0");
        }
    }

    /** Counts of 1 to 4, by which a person might be recognised (R-IND-3). */
    public boolean areSmall() {
        return count != null && count.signum() > 0 && count.compareTo(FIVE) < 0;
    }
}
