package org.quorate.indicators.observations.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.quorate.indicators.observations.application.ShownObservation;
import org.quorate.indicators.observations.domain.Audience;
import org.quorate.indicators.observations.domain.Known;
import org.quorate.indicators.observations.domain.Observation;

/** An observation as it is known now, with all that was known before. */
record ObservationAnswer(@JsonUnwrapped ShownObservation now, List<ShownObservation> revisions) {

    static ObservationAnswer of(Observation observation, Audience audience) {
        List<ShownObservation> revisions = observation.revisions().stream()
                .map(revision -> ShownObservation.of(new Known(observation.id(), revision.shownTo(audience))))
                .toList();
        return new ObservationAnswer(revisions.getLast(), revisions);
    }
}
