package org.quorate.indicators.observations.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.observations.domain.Observation;
import org.quorate.indicators.observations.domain.ObservationId;
import org.quorate.indicators.observations.domain.Observations;
import org.quorate.indicators.observations.domain.Period;
import org.quorate.indicators.observations.domain.Recording;
import org.quorate.indicators.observations.domain.Report;
import org.quorate.starter.store.UseCase;

/** Takes in what is reported of an indicator. */
@UseCase
public class RecordingObservations {

    private final Observations observations;
    private final InstantSource clock;

    RecordingObservations(Observations observations, InstantSource clock) {
        this.observations = observations;
        this.clock = clock;
    }

    public Recording record(Indicator indicator, Period period, Report report) {
        ObservationId id = new ObservationId(indicator.id(), report.area().code(), period);
        Observation observation = observations.forChange(id).orElseGet(() -> Observation.awaited(id));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Recording recording = observation.record(report, indicator.unit(), now);
        return recording instanceof Recording.Recorded(var changed)
                ? new Recording.Recorded(observations.keep(changed, indicator))
                : recording;
    }
}
