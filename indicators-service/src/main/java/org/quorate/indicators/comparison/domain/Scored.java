package org.quorate.indicators.comparison.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.observations.domain.Area;
import org.quorate.indicators.observations.domain.Known;
import org.quorate.indicators.observations.domain.KnownInArea;

/** An indicator in an area: the figures of the latest period, and how they compare. */
public record Scored(Indicator indicator, Optional<Known> observation, List<Comparison> comparisons) {

    /** Compares like with like: a benchmark's figure of the area's own period. */
    public static Scored of(Indicator indicator, KnownInArea area, Map<Area, KnownInArea> benchmarks) {
        Optional<Known> latest = area.latest();
        List<Comparison> comparisons = benchmarks.entrySet().stream()
                .map(benchmark -> compare(indicator, latest, benchmark.getKey(), benchmark.getValue()))
                .toList();
        return new Scored(indicator, latest, comparisons);
    }

    private static Comparison compare(Indicator indicator, Optional<Known> latest, Area benchmark, KnownInArea known) {
        if (latest.isEmpty()) return new Comparison(benchmark, null, Verdict.NO_COMPARISON);
        Known own = latest.get();
        @Nullable
        BigDecimal value =
                known.during(own.period()).map(same -> same.figures().value()).orElse(null);
        return new Comparison(benchmark, value, Verdict.of(own.figures(), value, indicator.polarity()));
    }
}
