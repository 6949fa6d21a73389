package org.quorate.indicators.trends.domain;

import java.util.List;
import java.util.Optional;

/** A chi-squared test for trend over points in their order, with the line whose sign must hold. */
record TrendTest(double chiSquared, List<Line.Point> points) {

    /** The 99.8 per cent point of the chi-squared distribution with one degree of freedom. */
    static final double CRITICAL = 9.54953570608324;

    /** A share: how many out of how many. */
    record Share(double count, double of) {

        double logOdds() {
            return Math.log(count / (of - count));
        }
    }

    /** A value with the width of its 95 per cent interval. */
    record Estimate(double value, double width) {

        double variance() {
            double error = width / (2 * 1.96);
            return error * error;
        }
    }

    /** The Cochran–Armitage test on counts; the line is that of the log odds. None where all or nobody were counted. */
    static Optional<TrendTest> ofShares(List<Share> shares) {
        if (shares.stream().anyMatch(share -> share.count() <= 0 || share.count() >= share.of())) {
            return Optional.empty();
        }
        double all = 0;
        double counted = 0;
        double allAt = 0;
        double countedAt = 0;
        double allAtSquared = 0;
        for (int at = 1; at <= shares.size(); at++) {
            Share share = shares.get(at - 1);
            all += share.of();
            counted += share.count();
            allAt += share.of() * at;
            countedAt += share.count() * at;
            allAtSquared += share.of() * at * at;
        }
        double lean = all * countedAt - counted * allAt;
        double chiSquared = all * lean * lean / (counted * (all - counted) * (all * allAtSquared - allAt * allAt));
        return Optional.of(new TrendTest(chiSquared, Points.of(shares, share -> share.logOdds(), _ -> 1)));
    }

    /** The test of a weighted line's slope, each value weighing as much as it is sure. None where a width is nothing. */
    static Optional<TrendTest> ofEstimates(List<Estimate> estimates) {
        if (estimates.stream().anyMatch(estimate -> estimate.width() <= 0)) return Optional.empty();
        List<Line.Point> points = Points.of(estimates, Estimate::value, estimate -> 1 / estimate.variance());
        Line line = Line.through(points);
        return Optional.of(new TrendTest(line.slope() * line.slope() / line.slopeVariance(), points));
    }

    Direction direction() {
        if (!(chiSquared > CRITICAL) || !Line.keepsItsSign(points)) return Direction.NO_CHANGE;
        return Line.through(points).slope() > 0 ? Direction.INCREASING : Direction.DECREASING;
    }
}
