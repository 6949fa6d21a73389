package org.quorate.indicators.trends.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.definitions.domain.Measure;
import org.quorate.indicators.observations.domain.Figures;
import org.quorate.indicators.observations.domain.Interval;
import org.quorate.indicators.observations.domain.Known;
import org.quorate.indicators.observations.domain.KnownInArea;
import org.quorate.indicators.observations.domain.Period;

/** The direction over the last five unbroken years, with what it means and what it rests on (R-IND-4). */
public record Trend(Direction direction, Optional<Meaning> meaning, OptionalDouble chiSquared, List<Period> periods) {

    private static final int YEARS = 5;

    public static Trend of(Indicator indicator, KnownInArea known) {
        List<Known> years = lastYears(known);
        Optional<TrendTest> test = years.size() < YEARS
                ? Optional.empty()
                : test(
                        years.stream().map(Known::figures).toList(),
                        indicator.unit().measure());
        Direction direction = test.map(TrendTest::direction).orElse(Direction.UNKNOWN);
        return new Trend(
                direction,
                Meaning.of(direction, indicator.polarity()),
                test.map(made -> OptionalDouble.of(made.chiSquared())).orElse(OptionalDouble.empty()),
                years.stream().map(Known::period).toList());
    }

    /** From the latest year back, as long as no year is missing, and no further than five; the earliest first. */
    private static List<Known> lastYears(KnownInArea known) {
        List<Known> latestFirst = known.periods().stream()
                .filter(each -> each.period().isAYear())
                .sorted(Comparator.comparing(Known::period).reversed())
                .toList();
        List<Known> unbroken = new ArrayList<>();
        for (Known year : latestFirst) {
            if (unbroken.size() == YEARS) break;
            if (!unbroken.isEmpty()
                    && !year.period().isTheYearBefore(unbroken.getLast().period())) break;
            unbroken.add(year);
        }
        return unbroken.reversed();
    }

    private static Optional<TrendTest> test(List<Figures> years, Measure measure) {
        return switch (measure) {
            case Measure.Proportion proportion
            when years.stream().allMatch(each -> each.restOnTheirCounts(proportion)) ->
                TrendTest.ofShares(years.stream().map(Trend::share).toList());
            case Measure.Proportion _, Measure.Rate _, Measure.Plain _ -> ofEstimates(years);
        };
    }

    private static Optional<TrendTest> ofEstimates(List<Figures> years) {
        List<TrendTest.Estimate> estimates =
                years.stream().flatMap(each -> estimate(each).stream()).toList();
        return estimates.size() < YEARS ? Optional.empty() : TrendTest.ofEstimates(estimates);
    }

    private static TrendTest.Share share(Figures figures) {
        return new TrendTest.Share(
                Objects.requireNonNull(figures.counts().count()).doubleValue(),
                Objects.requireNonNull(figures.counts().denominator()).doubleValue());
    }

    private static Optional<TrendTest.Estimate> estimate(Figures figures) {
        BigDecimal value = figures.value();
        Interval interval = figures.interval();
        return value == null || interval == null
                ? Optional.empty()
                : Optional.of(new TrendTest.Estimate(
                        value.doubleValue(),
                        interval.upper().subtract(interval.lower()).doubleValue()));
    }
}
