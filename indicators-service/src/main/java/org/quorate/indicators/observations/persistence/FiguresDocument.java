package org.quorate.indicators.observations.persistence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.observations.domain.Counts;
import org.quorate.indicators.observations.domain.Figures;
import org.quorate.indicators.observations.domain.Interval;
import org.quorate.indicators.observations.domain.IntervalMethod;

/** Figures as they are stored: as text, so that every decimal stays as it was given, 20.0 as 20.0. */
record FiguresDocument(
        @Nullable String value,
        @Nullable String lower95,
        @Nullable String upper95,
        @Nullable IntervalMethod method,
        @Nullable String count,
        @Nullable String denominator) {

    static FiguresDocument of(Figures figures) {
        Interval interval = figures.interval();
        return new FiguresDocument(
                text(figures.value()),
                interval == null ? null : text(interval.lower()),
                interval == null ? null : text(interval.upper()),
                figures.method(),
                text(figures.counts().count()),
                text(figures.counts().denominator()));
    }

    Figures figures() {
        return new Figures(number(value), interval(), method, new Counts(number(count), number(denominator)), false);
    }

    private @Nullable Interval interval() {
        BigDecimal lower = number(lower95);
        BigDecimal upper = number(upper95);
        return lower == null || upper == null ? null : new Interval(lower, upper);
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
