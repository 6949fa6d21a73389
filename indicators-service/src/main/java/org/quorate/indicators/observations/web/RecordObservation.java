package org.quorate.indicators.observations.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.observations.domain.Area;
import org.quorate.indicators.observations.domain.AreaCode;
import org.quorate.indicators.observations.domain.Counts;
import org.quorate.indicators.observations.domain.Interval;
import org.quorate.indicators.observations.domain.Period;
import org.quorate.indicators.observations.domain.Report;
import org.quorate.indicators.values.Decimals;
import org.quorate.indicators.values.Wording;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** The request that reports a figure. */
record RecordObservation(
        @NotNull String area,
        @NotNull String areaName,
        @Nullable String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower95,
        @Nullable BigDecimal upper95,
        @Nullable BigDecimal count,
        @Nullable BigDecimal denominator,
        @NotNull String source) {

    private static final String RULE = "R-IND-1";

    Period observedPeriod() {
        return period == null ? Period.UNSTATED : Field.at("/period", RULE, () -> Period.of(period));
    }

    Report report() {
        AreaCode code = Field.at("/area", RULE, () -> new AreaCode(area));
        return new Report(
                Field.at("/areaName", () -> new Area(code, areaName)),
                checked("value", value, Decimals::figure),
                interval(),
                counts(),
                Field.at("/source", () -> Wording.of("source", source, 500)));
    }

    private @Nullable Interval interval() {
        BigDecimal lower = checked("lower95", lower95, Decimals::figure);
        BigDecimal upper = checked("upper95", upper95, Decimals::figure);
        if (lower == null && upper == null) return null;
        if (lower == null) throw oneEnded("/lower95");
        if (upper == null) throw oneEnded("/upper95");
        return Field.at("/lower95", RULE, () -> new Interval(lower, upper));
    }

    private Counts counts() {
        BigDecimal counted = checked("count", count, Decimals::count);
        BigDecimal of = checked("denominator", denominator, Decimals::count);
        return Field.at("/denominator", RULE, () -> new Counts(counted, of));
    }

    private static @Nullable BigDecimal checked(
            String name, @Nullable BigDecimal number, BiFunction<String, BigDecimal, BigDecimal> check) {
        return number == null ? null : Field.at("/" + name, () -> check.apply(name, number));
    }

    private static RuleBroken oneEnded(String missing) {
        return new RuleBroken(RULE, "an interval has both ends, or is left out").at(missing);
    }
}
