package org.quorate.indicators.comparison.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quorate.indicators.comparison.domain.Scored;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.definitions.domain.IndicatorId;
import org.quorate.indicators.observations.application.LookingUpObservations;
import org.quorate.indicators.observations.application.View;
import org.quorate.indicators.observations.domain.Area;
import org.quorate.indicators.observations.domain.AreaCode;
import org.quorate.indicators.observations.domain.KnownInArea;
import org.springframework.stereotype.Component;

/** Compares an area with its benchmarks, in one indicator or in many. */
@Component
public class ComparingAreas {

    private final LookingUpObservations observations;
    private final Benchmarks benchmarks;

    ComparingAreas(LookingUpObservations observations, Benchmarks benchmarks) {
        this.observations = observations;
        this.benchmarks = benchmarks;
    }

    public Scored in(AreaCode area, Indicator indicator, View view) {
        return scored(area, indicator, place -> observations.of(indicator.id(), place, view));
    }

    /** Looks each area up once, however many indicators there are. */
    public List<Scored> in(AreaCode area, List<Indicator> indicators, View view) {
        Map<AreaCode, Map<IndicatorId, KnownInArea>> known = new LinkedHashMap<>();
        known.put(area, observations.in(area, view));
        benchmarks
                .widerThan(area)
                .forEach(benchmark -> known.put(benchmark.code(), observations.in(benchmark.code(), view)));
        return indicators.stream()
                .map(indicator -> scored(
                        area,
                        indicator,
                        place -> known.getOrDefault(place, Map.of()).getOrDefault(indicator.id(), KnownInArea.NOTHING)))
                .toList();
    }

    private Scored scored(AreaCode area, Indicator indicator, Function<AreaCode, KnownInArea> known) {
        Map<Area, KnownInArea> wider = new LinkedHashMap<>();
        benchmarks.widerThan(area).forEach(benchmark -> wider.put(benchmark, known.apply(benchmark.code())));
        return Scored.of(indicator, known.apply(area), wider);
    }
}
