package org.quorate.indicators.trends.domain;

import java.util.List;

/** A straight line fitted to points by weighted least squares. */
record Line(double slope, double slopeVariance) {

    /** A point of a line: its place, its value, and how much it weighs. */
    record Point(int at, double value, double weight) {}

    static Line through(List<Point> points) {
        double weight = 0;
        double at = 0;
        double atSquared = 0;
        double value = 0;
        double product = 0;
        for (Point point : points) {
            weight += point.weight();
            at += point.weight() * point.at();
            atSquared += point.weight() * point.at() * point.at();
            value += point.weight() * point.value();
            product += point.weight() * point.at() * point.value();
        }
        double spread = weight * atSquared - at * at;
        return new Line((weight * product - at * value) / spread, weight / spread);
    }

    /** Whether it rises, or falls, as a whole and with any one of its points left out: no outlier makes the trend. */
    static boolean keepsItsSign(List<Point> points) {
        double sign = through(points).sign();
        return sign != 0
                && points.stream()
                        .allMatch(point -> through(without(point, points)).sign() == sign);
    }

    private double sign() {
        return Math.signum(slope);
    }

    private static List<Point> without(Point left, List<Point> points) {
        return points.stream().filter(point -> point != left).toList();
    }
}
