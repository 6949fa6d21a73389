package org.quorate.indicators.observations.domain;

import org.quorate.indicators.definitions.domain.IndicatorId;

/** Names an observation by what it is of: an indicator, an area, a period. */
public record ObservationId(IndicatorId indicator, AreaCode area, Period period) {

    @Override
    public String toString() {
        return indicator + "." + area + "." + period.slug();
    }
}
