package org.quorate.indicators.observations.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.quorate.indicators.definitions.domain.Measure;

/** Figures as a report gives them, completed from its counts; or why the report cannot be right. */
sealed interface Reading {

    /** The figures. */
    record Taken(Figures figures) implements Reading {}

    /** The reason against them. */
    record Refused(Recording.Refused why) implements Reading {}

    static Reading of(Report report, Measure measure) {
        if (hasMoreThanAll(report.counts(), measure)) return refused(new Recording.CountAboveDenominator());
        Optional<CrudeFigure> crude = crude(report.counts(), measure);
        BigDecimal value = report.value();
        if (value == null) return counted(report, crude);
        if (isImpossible(value, measure)) return refused(new Recording.ValueImpossible(value));
        return reported(value, report, crude);
    }

    private static Reading counted(Report report, Optional<CrudeFigure> crude) {
        return crude.map(figure -> {
                    Interval given = report.interval();
                    return given == null
                            ? computed(figure.value(), figure, report.counts())
                            : reported(figure.value(), report, crude);
                })
                .orElseGet(() -> refused(new Recording.NothingReported()));
    }

    private static Reading reported(BigDecimal value, Report report, Optional<CrudeFigure> crude) {
        Interval given = report.interval();
        if (given != null) return published(value, given, report.counts());
        if (crude.isEmpty()) return new Taken(new Figures(value, null, null, report.counts(), false));
        CrudeFigure figure = crude.get();
        if (!figure.roundsTo(value)) return refused(new Recording.CountsDisagree(value, figure.value()));
        return computed(value, figure, report.counts());
    }

    private static Reading published(BigDecimal value, Interval given, Counts counts) {
        if (!given.holds(value)) return refused(new Recording.ValueOutsideInterval(value, given));
        return new Taken(new Figures(value, given, IntervalMethod.AS_PUBLISHED, counts, false));
    }

    private static Reading computed(BigDecimal value, CrudeFigure figure, Counts counts) {
        return new Taken(new Figures(value, figure.interval(), figure.method(), counts, false));
    }

    private static Optional<CrudeFigure> crude(Counts counts, Measure measure) {
        BigDecimal count = counts.count();
        BigDecimal denominator = counts.denominator();
        if (count == null || denominator == null) return Optional.empty();
        return switch (measure) {
            case Measure.Proportion proportion -> Optional.of(CrudeFigure.of(count, denominator, proportion));
            case Measure.Rate rate -> Optional.of(CrudeFigure.of(count, denominator, rate));
            case Measure.Plain _ -> Optional.empty();
        };
    }

    private static boolean hasMoreThanAll(Counts counts, Measure measure) {
        BigDecimal count = counts.count();
        BigDecimal denominator = counts.denominator();
        return measure instanceof Measure.Proportion
                && count != null
                && denominator != null
                && count.compareTo(denominator) > 0;
    }

    private static boolean isImpossible(BigDecimal value, Measure measure) {
        return switch (measure) {
            case Measure.Proportion(var whole) -> value.signum() < 0 || value.compareTo(whole) > 0;
            case Measure.Rate _ -> value.signum() < 0;
            case Measure.Plain _ -> false;
        };
    }

    private static Reading refused(Recording.Refused why) {
        return new Refused(why);
    }
}
