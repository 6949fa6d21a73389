package org.quorate.indicators.comparison.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.definitions.domain.Polarity;
import org.quorate.indicators.observations.domain.Figures;
import org.quorate.indicators.observations.domain.Interval;

/** How an area stands against a benchmark. */
public enum Verdict {
    BETTER("better"),
    SIMILAR("similar"),
    WORSE("worse"),
    NO_COMPARISON("no comparison");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** R-IND-2: by the area's interval against the benchmark's value; a value on the interval's edge is within it. */
    public static Verdict of(Figures area, @Nullable BigDecimal benchmark, Polarity polarity) {
        Interval interval = area.interval();
        if (area.value() == null || interval == null || benchmark == null) return NO_COMPARISON;
        if (interval.holds(benchmark)) return SIMILAR;
        return switch (polarity) {
            case LOW_IS_GOOD -> interval.isBelow(benchmark) ? BETTER : WORSE;
            case HIGH_IS_GOOD -> interval.isBelow(benchmark) ? WORSE : BETTER;
            case NEUTRAL -> NO_COMPARISON;
        };
    }

    public String words() {
        return words;
    }
}
