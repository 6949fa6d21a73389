package org.quorate.indicators.observations.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.quorate.indicators.definitions.application.LookingUpIndicators;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.definitions.domain.IndicatorId;
import org.quorate.indicators.observations.application.RecordingObservations;
import org.quorate.indicators.observations.domain.Audience;
import org.quorate.indicators.observations.domain.Observation;
import org.quorate.indicators.observations.domain.Recording;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where analysts report what was observed. */
@RestController
class RecordingController {

    private final LookingUpIndicators indicators;
    private final RecordingObservations recording;

    RecordingController(LookingUpIndicators indicators, RecordingObservations recording) {
        this.indicators = indicators;
        this.recording = recording;
    }

    @PostMapping("/api/{tenant}/indicators/{id}/observations")
    @RequiresRole("analyst")
    ResponseEntity<ObservationAnswer> record(@PathVariable UUID id, @Valid @RequestBody RecordObservation request) {
        Indicator indicator = indicators.required(new IndicatorId(id));
        return switch (recording.record(indicator, request.observedPeriod(), request.report())) {
            case Recording.Recorded(var observation) ->
                Answers.created(observation.id(), observation.loaded().version(), answer(observation));
            case Recording.KnownAlready(var observation) ->
                Answers.changed(
                        "/indicators/" + id + "/observations/" + observation.id(),
                        observation.loaded().version(),
                        answer(observation));
            case Recording.Refused refused -> throw Refusals.of(refused);
        };
    }

    private static ObservationAnswer answer(Observation observation) {
        return ObservationAnswer.of(observation, Audience.ANALYST);
    }
}
