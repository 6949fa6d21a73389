package org.quorate.indicators.comparison.application;

import java.util.List;
import org.quorate.indicators.observations.domain.Area;
import org.quorate.indicators.observations.domain.AreaCode;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What areas are compared with, in this order. */
@ConfigurationProperties("quorate")
public record Benchmarks(List<Benchmark> benchmarks) {

    /** One of them, as it is configured. */
    public record Benchmark(String code, String name) {

        Area area() {
            return new Area(new AreaCode(code), name);
        }
    }

    /** Those that lie around an area, or at least above its level. */
    List<Area> widerThan(AreaCode area) {
        return benchmarks.stream()
                .map(Benchmark::area)
                .filter(benchmark -> benchmark.code().isWiderThan(area))
                .toList();
    }
}
