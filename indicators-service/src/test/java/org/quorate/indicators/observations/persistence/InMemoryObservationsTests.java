package org.quorate.indicators.observations.persistence;

import org.quorate.indicators.observations.domain.Observations;

class InMemoryObservationsTests implements ObservationsContract {

    private final Observations observations = new InMemoryObservations();

    @Override
    public Observations observations() {
        return observations;
    }
}
