package org.quorate.indicators.observations.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Fact;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.definitions.domain.IndicatorId;
import org.quorate.indicators.observations.application.ObservationFacts;
import org.quorate.indicators.observations.domain.AreaCode;
import org.quorate.indicators.observations.domain.Observation;
import org.quorate.indicators.observations.domain.ObservationId;
import org.quorate.indicators.observations.domain.Observations;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Stored;
import org.springframework.stereotype.Component;

/** Observations in MongoDB, one document each; what is listed is found by indicator or by area. */
@Component
final class MongoObservations implements Observations {

    private static final String INDICATOR = "indicator";
    private static final String AREA = "area";

    private final Aggregates<ObservationDocument> aggregates;
    private final ObservationFacts facts;

    MongoObservations(DocumentStores stores, ObservationFacts facts) {
        this.aggregates = stores.aggregates("observations", ObservationDocument.class, INDICATOR, AREA);
        this.facts = facts;
    }

    @Override
    public Optional<Observation> find(String id) {
        return aggregates.find(id).map(ObservationDocument::read);
    }

    @Override
    public Optional<Observation> forChange(ObservationId id) {
        return aggregates.forChange(id.toString()).map(ObservationDocument::read);
    }

    @Override
    public Observation keep(Observation observation, Indicator indicator) {
        ObservationDocument document = ObservationDocument.of(observation);
        List<Fact> told = List.of(facts.recorded(observation.id(), observation.latest(), indicator));
        Stored<ObservationDocument> kept = observation.loaded() instanceof LoadedDocument(var stored)
                ? aggregates.save(stored, document, told)
                : aggregates.add(observation.id().toString(), document, told);
        return ObservationDocument.read(kept);
    }

    @Override
    public List<Observation> in(AreaCode area) {
        return list(Map.of(AREA, area.value()), null, Integer.MAX_VALUE);
    }

    @Override
    public List<Observation> of(IndicatorId indicator, AreaCode area) {
        return of(indicator, area, null, Integer.MAX_VALUE);
    }

    @Override
    public List<Observation> of(IndicatorId indicator, @Nullable AreaCode area, @Nullable String afterId, int most) {
        Map<String, String> values = area == null
                ? Map.of(INDICATOR, indicator.toString())
                : Map.of(INDICATOR, indicator.toString(), AREA, area.value());
        return list(values, afterId, most);
    }

    private List<Observation> list(Map<String, String> values, @Nullable String afterId, int most) {
        return aggregates.where(values, afterId, most).stream()
                .map(ObservationDocument::read)
                .toList();
    }
}
