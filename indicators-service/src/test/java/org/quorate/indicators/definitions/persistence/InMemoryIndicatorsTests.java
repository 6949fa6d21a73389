package org.quorate.indicators.definitions.persistence;

import org.quorate.indicators.definitions.domain.Indicators;

class InMemoryIndicatorsTests implements IndicatorsContract {

    private final Indicators indicators = new InMemoryIndicators();

    @Override
    public Indicators indicators() {
        return indicators;
    }
}
