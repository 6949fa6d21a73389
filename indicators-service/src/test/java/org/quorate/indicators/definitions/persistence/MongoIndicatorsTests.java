package org.quorate.indicators.definitions.persistence;

import org.quorate.indicators.definitions.domain.Indicators;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MongoIndicatorsTests implements IndicatorsContract {

    @Autowired
    private Indicators indicators;

    @Override
    public Indicators indicators() {
        return indicators;
    }
}
