package org.quorate.indicators.observations.application;

import org.quorate.contracts.Fact;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.observations.domain.ObservationId;
import org.quorate.indicators.observations.domain.Revision;

/** What others are told of observations. */
public interface ObservationFacts {

    Fact recorded(ObservationId id, Revision revision, Indicator indicator);
}
