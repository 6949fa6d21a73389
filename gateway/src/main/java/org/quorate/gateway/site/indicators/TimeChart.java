package org.quorate.gateway.site.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The area's values from period to period, each with its interval; drawn only when there are two or more. */
public record TimeChart(
        String title, String description, List<Point> points, String line, List<Scale.Tick> ticks, int height) {

    static final int WIDTH = 520;
    private static final int LEFT = 44;
    private static final int TOP = 14;
    private static final int BOTTOM = 250;

    /** One period's value and interval. */
    public record Point(String period, double x, double y, double lower, double upper) {}

    static @Nullable TimeChart of(Indicator indicator, List<Observation> observations) {
        List<Observation> periods = lastOfEachPeriod(observations);
        if (periods.size() < 2) return null;
        var figures = periods.stream()
                .flatMap(TimeChart::figures)
                .mapToDouble(BigDecimal::doubleValue)
                .summaryStatistics();
        Scale up = Scale.over(figures.getMin(), figures.getMax(), BOTTOM, TOP);
        double gap = (WIDTH - LEFT) / (double) periods.size();
        var points = new ArrayList<Point>();
        for (Observation each : periods) points.add(point(each, LEFT + gap * (points.size() + 0.5), up));
        String line = points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
        String words = periods.stream()
                .map(each -> each.periodLabel() + ": " + each.value() + indicator.unitSuffix())
                .collect(Collectors.joining(". "));
        return new TimeChart(indicator.name() + " over time", words + ".", points, line, up.ticks(), BOTTOM + 40);
    }

    private static List<Observation> lastOfEachPeriod(List<Observation> observations) {
        var byPeriod = new LinkedHashMap<String, Observation>();
        for (Observation each : observations) {
            if (each.value() != null && each.period() != null) byPeriod.put(each.period(), each);
        }
        return byPeriod.values().stream()
                .sorted(Comparator.comparing(Observation::periodLabel))
                .toList();
    }

    private static Stream<BigDecimal> figures(Observation each) {
        return Stream.of(orZero(each.value()), bound(each.lower95(), each), bound(each.upper95(), each));
    }

    private static Point point(Observation each, double x, Scale up) {
        return new Point(
                each.periodLabel(),
                x,
                up.at(orZero(each.value()).doubleValue()),
                up.at(bound(each.lower95(), each).doubleValue()),
                up.at(bound(each.upper95(), each).doubleValue()));
    }

    private static BigDecimal bound(@Nullable BigDecimal bound, Observation each) {
        return bound == null ? orZero(each.value()) : bound;
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
