package org.quorate.indicators.observations.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.definitions.domain.Measure;

/**
 * The figures of an observation.
 *
 * @param value none where it is withheld
 * @param suppressed whether figures are withheld here because the count is small
 */
public record Figures(
        @Nullable BigDecimal value,
        @Nullable Interval interval,
        @Nullable IntervalMethod method,
        Counts counts,
        boolean suppressed) {

    private static final Figures WITHHELD = new Figures(null, null, null, new Counts(null, null), true);

    /** Whether the value is what its counts come to, so that it may be tested by them: a weighted one is not. */
    public boolean restOnTheirCounts(Measure.Proportion proportion) {
        BigDecimal count = counts.count();
        BigDecimal denominator = counts.denominator();
        return value != null
                && count != null
                && denominator != null
                && CrudeFigure.of(count, denominator, proportion).roundsTo(value);
    }

    /** What an audience may see of them: value and interval go too, for with the denominator they give the count away. */
    public Figures shownTo(Audience audience) {
        return switch (audience) {
            case ANALYST -> this;
            case PUBLIC -> counts.areSmall() ? WITHHELD : this;
        };
    }
}
