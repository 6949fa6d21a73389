package org.quorate.indicators.observations.domain;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.definitions.domain.IndicatorCode;
import org.quorate.indicators.definitions.domain.IndicatorId;
import org.quorate.indicators.definitions.domain.Polarity;
import org.quorate.indicators.definitions.domain.Unit;

/** Reports as tests make them. */
public final class Reports {

    public static final Area GLOUCESTERSHIRE = new Area(new AreaCode("E10000013"), "Gloucestershire");
    public static final Instant MAY = Instant.parse("2019-05-14T09:00:00Z");
    public static final Instant JULY = Instant.parse("2019-07-23T09:00:00Z");

    private Reports() {}

    public static Indicator indicator(String code, String unit) {
        IndicatorCode checked = new IndicatorCode(code);
        return new Indicator(
                IndicatorId.of("gloucestershire-cc", checked),
                checked,
                "Percentage of physically inactive adults",
                Polarity.LOW_IS_GOOD,
                new Unit(unit),
                "Physical activity");
    }

    public static Report of(@Nullable String value, @Nullable String lower, @Nullable String upper) {
        return new Report(GLOUCESTERSHIRE, number(value), interval(lower, upper), counts(null, null), "PHOF");
    }

    public static Report counted(@Nullable String value, @Nullable String count, @Nullable String denominator) {
        return new Report(GLOUCESTERSHIRE, number(value), null, counts(count, denominator), "PHOF");
    }

    public static Counts counts(@Nullable String count, @Nullable String denominator) {
        return new Counts(number(count), number(denominator));
    }

    public static Observation awaited(String period) {
        return awaited(indicator("2.13ii", "%"), GLOUCESTERSHIRE.code(), Period.of(period));
    }

    public static Observation awaited(Indicator indicator, AreaCode area, Period period) {
        return Observation.awaited(new ObservationId(indicator.id(), area, period));
    }

    /** The observation with a report taken in. */
    public static Observation recorded(Observation observation, Report report, Instant at) {
        return ((Recording.Recorded) observation.record(report, new Unit("%"), at)).observation();
    }

    private static @Nullable Interval interval(@Nullable String lower, @Nullable String upper) {
        return lower == null || upper == null ? null : new Interval(new BigDecimal(lower), new BigDecimal(upper));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
