package org.quorate.indicators.definitions.application;

import java.util.List;
import java.util.Optional;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.definitions.domain.IndicatorCode;
import org.quorate.indicators.definitions.domain.IndicatorId;
import org.quorate.indicators.definitions.domain.Indicators;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/** Finds the indicators of the tenant at hand. */
@Component
public class LookingUpIndicators {

    private final Indicators indicators;

    LookingUpIndicators(Indicators indicators) {
        this.indicators = indicators;
    }

    public Indicator required(IndicatorId id) {
        return indicators.find(id).orElseThrow(() -> NotFound.of("indicator", id));
    }

    public Optional<Indicator> withCode(IndicatorCode code) {
        return indicators.find(IndicatorId.of(Tenancy.current().value(), code));
    }

    /** All of them, by their codes. */
    public List<Indicator> all() {
        return indicators.all();
    }
}
