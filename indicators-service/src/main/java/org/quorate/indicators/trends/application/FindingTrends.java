package org.quorate.indicators.trends.application;

import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.observations.application.LookingUpObservations;
import org.quorate.indicators.observations.application.View;
import org.quorate.indicators.observations.domain.AreaCode;
import org.quorate.indicators.trends.domain.Trend;
import org.springframework.stereotype.Component;

/** Works an indicator's trend out from what may be seen of it: a year that is withheld leaves it unknown. */
@Component
public class FindingTrends {

    private final LookingUpObservations observations;

    FindingTrends(LookingUpObservations observations) {
        this.observations = observations;
    }

    public Trend of(Indicator indicator, AreaCode area, View view) {
        return Trend.of(indicator, observations.of(indicator.id(), area, view));
    }
}
