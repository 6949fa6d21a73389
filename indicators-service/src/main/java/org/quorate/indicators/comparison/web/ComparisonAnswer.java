package org.quorate.indicators.comparison.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.comparison.domain.Comparison;
import org.quorate.indicators.observations.domain.Area;

/** A comparison as it is shown. */
record ComparisonAnswer(Benchmark benchmark, @Nullable BigDecimal value, String result) {

    /** What it is compared with. */
    record Benchmark(String code, String name) {

        static Benchmark of(Area area) {
            return new Benchmark(area.code().value(), area.name());
        }
    }

    static ComparisonAnswer of(Comparison comparison) {
        return new ComparisonAnswer(
                Benchmark.of(comparison.benchmark()),
                comparison.value(),
                comparison.verdict().words());
    }
}
