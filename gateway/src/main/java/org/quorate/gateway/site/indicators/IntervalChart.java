package org.quorate.gateway.site.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The area's value with its 95 per cent interval above the benchmarks' values, ready to be drawn. */
public record IntervalChart(String title, String description, List<Row> rows, List<Scale.Tick> ticks, int height) {

    static final int WIDTH = 520;
    private static final int MARGIN = 14;
    private static final int ROW = 62;
    private static final int AXIS = 40;

    /** One value on its line; the interval is there only where it is known. */
    public record Row(
            String label,
            String figures,
            @Nullable String interval,
            double y,
            double x,
            @Nullable Whisker whisker,
            boolean benchmark) {

        String inWords() {
            return label + ": " + figures + (interval == null ? "" : ", 95% interval " + interval);
        }
    }

    /** The two ends of an interval. */
    public record Whisker(double from, double to) {}

    private record Line(
            String label,
            BigDecimal value,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            boolean benchmark) {

        Stream<BigDecimal> figures() {
            return Stream.of(value, lower == null ? value : lower, upper == null ? value : upper);
        }
    }

    static @Nullable IntervalChart of(Indicator indicator) {
        List<Line> lines = lines(indicator);
        if (lines.isEmpty()) return null;
        var figures = lines.stream()
                .flatMap(Line::figures)
                .mapToDouble(BigDecimal::doubleValue)
                .summaryStatistics();
        Scale scale = Scale.over(figures.getMin(), figures.getMax(), MARGIN, WIDTH - MARGIN);
        var rows = new ArrayList<Row>();
        for (Line line : lines) rows.add(row(line, rows.size(), scale, indicator.unitSuffix()));
        String inWords = rows.stream().map(Row::inWords).collect(Collectors.joining(". "));
        return new IntervalChart(indicator.name(), inWords + ".", rows, scale.ticks(), rows.size() * ROW + AXIS);
    }

    public int bottom() {
        return height - AXIS + 6;
    }

    private static List<Line> lines(Indicator indicator) {
        var lines = new ArrayList<Line>();
        Observation own = indicator.observation();
        if (own == null || own.value() == null) return lines;
        lines.add(new Line(own.areaLabel(), own.value(), own.lower95(), own.upper95(), false));
        for (Comparison comparison : indicator.comparisons()) {
            if (comparison.value() != null)
                lines.add(new Line(comparison.benchmark().label(), comparison.value(), null, null, true));
        }
        return lines;
    }

    private static Row row(Line line, int index, Scale scale, String unit) {
        double y = index * ROW + 42.0;
        String figures = line.value().toPlainString() + unit;
        double x = scale.at(line.value().doubleValue());
        if (line.lower() == null || line.upper() == null)
            return new Row(line.label(), figures, null, y, x, null, line.benchmark());
        String interval = line.lower().toPlainString() + " to " + line.upper().toPlainString();
        var whisker = new Whisker(
                scale.at(line.lower().doubleValue()), scale.at(line.upper().doubleValue()));
        return new Row(line.label(), figures, interval, y, x, whisker, line.benchmark());
    }
}
