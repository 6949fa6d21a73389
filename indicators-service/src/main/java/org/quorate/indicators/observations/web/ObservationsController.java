package org.quorate.indicators.observations.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.indicators.definitions.application.LookingUpIndicators;
import org.quorate.indicators.definitions.domain.IndicatorId;
import org.quorate.indicators.observations.application.LookingUpObservations;
import org.quorate.indicators.observations.application.ShownObservation;
import org.quorate.indicators.observations.application.View;
import org.quorate.indicators.observations.domain.AreaCode;
import org.quorate.indicators.observations.domain.Observation;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.web.Answers;
import org.quorate.starter.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows observations to anyone; small counts to the tenant's analysts alone. */
@RestController
class ObservationsController {

    private final LookingUpIndicators indicators;
    private final LookingUpObservations observations;

    ObservationsController(LookingUpIndicators indicators, LookingUpObservations observations) {
        this.indicators = indicators;
        this.observations = observations;
    }

    @GetMapping("/api/{tenant}/indicators/{id}/observations")
    ResponseEntity<Page<ShownObservation>> list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        IndicatorId indicator = indicators.required(new IndicatorId(id)).id();
        AreaCode wanted = area == null ? null : Field.at("/area", "R-IND-1", () -> new AreaCode(area));
        View view = View.ofCaller(knownAt);
        int most = Page.limit(limit);
        List<Observation> found = observations.of(indicator, wanted, Page.position(after), most + 1);
        Page<Observation> page = Page.of(found, most, each -> each.id().toString());
        return new Page<>(shown(page.items(), view), page.next()).answer();
    }

    @GetMapping("/api/{tenant}/indicators/{id}/observations/{observation}")
    ResponseEntity<ObservationAnswer> show(@PathVariable UUID id, @PathVariable String observation) {
        Observation found = observations
                .find(new IndicatorId(id), observation)
                .orElseThrow(() -> new NotFound("There is no such observation here."));
        View view = View.ofCaller(null);
        return Answers.shown(found.loaded().version(), ObservationAnswer.of(found, view.audience()));
    }

    private static List<ShownObservation> shown(List<Observation> observations, View view) {
        return observations.stream()
                .flatMap(each -> each.known(view.at(), view.audience()).stream())
                .map(ShownObservation::of)
                .toList();
    }
}
