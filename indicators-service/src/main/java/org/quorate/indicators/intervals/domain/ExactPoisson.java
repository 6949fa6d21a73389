package org.quorate.indicators.intervals.domain;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The exact Poisson interval of a count, by its tie to the chi-squared distribution.
 *
 * @see <a href="https://doi.org/10.1093/biomet/28.3-4.437">Garwood, 1936</a>
 */
public final class ExactPoisson {

    private ExactPoisson() {}

    /** The interval of a count. */
    public static Bounds of(double count, Confidence confidence) {
        double lower = count == 0
                ? 0
                : ChiSquaredDistribution.of(2 * count).inverseCumulativeProbability(confidence.tail()) / 2;
        double upper = ChiSquaredDistribution.of(2 * count + 2).inverseSurvivalProbability(confidence.tail()) / 2;
        return new Bounds(lower, upper);
    }
}
