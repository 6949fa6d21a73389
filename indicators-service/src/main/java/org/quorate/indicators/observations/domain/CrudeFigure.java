package org.quorate.indicators.observations.domain;

import java.math.BigDecimal;
import org.quorate.indicators.definitions.domain.Measure;
import org.quorate.indicators.intervals.domain.Confidence;
import org.quorate.indicators.intervals.domain.CountInterval;
import org.quorate.indicators.intervals.domain.Wilson;
import org.quorate.indicators.values.Decimals;

/** What a count and its denominator come to by themselves, neither standardised nor weighted, with its interval (R-IND-3). */
record CrudeFigure(BigDecimal value, Interval interval, IntervalMethod method) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static CrudeFigure of(BigDecimal count, BigDecimal denominator, Measure.Proportion proportion) {
        double factor = proportion.of().doubleValue();
        return new CrudeFigure(
                value(count, denominator, proportion.of()),
                Interval.of(Wilson.of(count.doubleValue(), denominator.doubleValue(), Confidence.NINETY_FIVE)
                        .times(factor)),
                IntervalMethod.WILSON);
    }

    static CrudeFigure of(BigDecimal count, BigDecimal denominator, Measure.Rate rate) {
        double events = count.doubleValue();
        double factor = rate.per().doubleValue() / denominator.doubleValue();
        return new CrudeFigure(
                value(count, denominator, rate.per()),
                Interval.of(CountInterval.of(events, Confidence.NINETY_FIVE).times(factor)),
                events < CountInterval.BYAR_FROM ? IntervalMethod.EXACT_POISSON : IntervalMethod.BYAR);
    }

    private static BigDecimal value(BigDecimal count, BigDecimal denominator, BigDecimal multiplier) {
        return Decimals.computed(count.multiply(multiplier).divide(denominator, Decimals.COMPUTED));
    }

    /** Whether a published value is this one, rounded to as many decimals as it has. */
    boolean roundsTo(BigDecimal published) {
        BigDecimal halfAStep = HALF.movePointLeft(published.scale());
        return value.subtract(published).abs().compareTo(halfAStep) <= 0;
    }
}
