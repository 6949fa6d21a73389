package org.quorate.indicators.observations.domain;

import java.math.BigDecimal;
import org.quorate.indicators.intervals.domain.Bounds;
import org.quorate.indicators.values.Decimals;

/** A 95 per cent confidence interval, both ends belonging to it. */
public record Interval(BigDecimal lower, BigDecimal upper) {

    public Interval {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("lower95 must not be above upper95");
        }
    }

    static Interval of(Bounds computed) {
        return new Interval(Decimals.computed(computed.lower()), Decimals.computed(computed.upper()));
    }

    public boolean holds(BigDecimal value) {
        return lower.compareTo(value) <= 0 && value.compareTo(upper) <= 0;
    }

    /** Whether it lies below a value as a whole. */
    public boolean isBelow(BigDecimal value) {
        return upper.compareTo(value) < 0;
    }
}
