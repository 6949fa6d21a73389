package org.quorate.indicators.observations.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.definitions.domain.IndicatorId;
import org.quorate.indicators.observations.domain.AreaCode;
import org.quorate.indicators.observations.domain.Known;
import org.quorate.indicators.observations.domain.KnownInArea;
import org.quorate.indicators.observations.domain.Observation;
import org.quorate.indicators.observations.domain.Observations;
import org.springframework.stereotype.Component;

/** Finds observations, as they were known at a moment. */
@Component
public class LookingUpObservations {

    private final Observations observations;

    LookingUpObservations(Observations observations) {
        this.observations = observations;
    }

    /** Of one indicator in an area. */
    public KnownInArea of(IndicatorId indicator, AreaCode area, View view) {
        return known(observations.of(indicator, area), view);
    }

    /** Of each indicator in an area. */
    public Map<IndicatorId, KnownInArea> in(AreaCode area, View view) {
        return observations.in(area).stream()
                .collect(Collectors.groupingBy(
                        observation -> observation.id().indicator(),
                        Collectors.collectingAndThen(Collectors.toList(), all -> known(all, view))));
    }

    /** Of one indicator, everywhere or in an area, with all their revisions. */
    public List<Observation> of(IndicatorId indicator, @Nullable AreaCode area, @Nullable String afterId, int most) {
        return observations.of(indicator, area, afterId, most);
    }

    public Optional<Observation> find(IndicatorId indicator, String id) {
        return observations
                .find(id)
                .filter(observation -> observation.id().indicator().equals(indicator));
    }

    private static KnownInArea known(List<Observation> observations, View view) {
        List<Known> known = observations.stream()
                .flatMap(observation -> observation.known(view.at(), view.audience()).stream())
                .toList();
        return new KnownInArea(known);
    }
}
