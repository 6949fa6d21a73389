package org.quorate.indicators.observations.persistence;

import org.quorate.indicators.observations.domain.Observations;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MongoObservationsTests implements ObservationsContract {

    @Autowired
    private Observations observations;

    @Override
    public Observations observations() {
        return observations;
    }
}
