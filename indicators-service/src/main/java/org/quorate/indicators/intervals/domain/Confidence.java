package org.quorate.indicators.intervals.domain;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** How sure an interval is to hold the true figure. */
public enum Confidence {
    NINETY_FIVE(0.95),
    NINETY_NINE_POINT_EIGHT(0.998);

    private final double share;
    private final double z;

    Confidence(double share) {
        this.share = share;
        this.z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - share) / 2);
    }

    /** The share of the distribution that lies beyond each end. */
    double tail() {
        return (1 - share) / 2;
    }

    /** How many standard deviations the ends are away. */
    double z() {
        return z;
    }
}
