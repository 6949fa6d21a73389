package org.quorate.load.rounds;

import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/** The middle of some figures, and how far they lie apart; quartiles as spreadsheets compute them. */
public record Spread(double least, double lowerQuartile, double median, double upperQuartile, double most) {
    private static final Quantile QUANTILE =
            Quantile.withDefaults().withCopy(true).with(EstimationMethod.HF7);

    public static Spread of(double... figures) {
        if (figures.length == 0) throw new IllegalArgumentException("a spread needs at least 1 figure, got none");
        double[] at = QUANTILE.evaluate(figures, 0, 0.25, 0.5, 0.75, 1);
        return new Spread(at[0], at[1], at[2], at[3], at[4]);
    }

    /** The same, as ratios to a reference that does not move. */
    public Spread over(double reference) {
        return new Spread(
                least / reference,
                lowerQuartile / reference,
                median / reference,
                upperQuartile / reference,
                most / reference);
    }
}
