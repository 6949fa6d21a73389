package org.quorate.indicators.observations.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.definitions.domain.IndicatorId;

/** The observations of the tenant at hand. */
public interface Observations {

    Optional<Observation> find(String id);

    /** To be changed; noticing where the command at hand has changed it before. */
    Optional<Observation> forChange(ObservationId id);

    /** Keeps an observation with its latest revision and tells of that, in one write; refused when another came between. */
    Observation keep(Observation observation, Indicator indicator);

    /** Those of an area, of all indicators. */
    List<Observation> in(AreaCode area);

    /** Those of an indicator in an area. */
    List<Observation> of(IndicatorId indicator, AreaCode area);

    /** Those of an indicator, everywhere or in an area, by area and period, after an id. */
    List<Observation> of(IndicatorId indicator, @Nullable AreaCode area, @Nullable String afterId, int most);
}
