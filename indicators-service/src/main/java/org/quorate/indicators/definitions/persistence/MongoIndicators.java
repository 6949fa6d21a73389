package org.quorate.indicators.definitions.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quorate.indicators.definitions.application.DefinitionFacts;
import org.quorate.indicators.definitions.domain.Indicator;
import org.quorate.indicators.definitions.domain.IndicatorId;
import org.quorate.indicators.definitions.domain.Indicators;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Indicators in MongoDB. */
@Component
final class MongoIndicators implements Indicators {

    private final Aggregates<IndicatorDocument> aggregates;
    private final DefinitionFacts facts;

    MongoIndicators(DocumentStores stores, DefinitionFacts facts) {
        this.aggregates = stores.aggregates("indicators", IndicatorDocument.class);
        this.facts = facts;
    }

    @Override
    public Optional<Indicator> find(IndicatorId id) {
        return aggregates.find(id.toString()).map(stored -> stored.state().indicator(stored.id()));
    }

    @Override
    public boolean isTaken(IndicatorId id) {
        return aggregates.forChange(id.toString()).isPresent();
    }

    @Override
    public void add(Indicator indicator) {
        aggregates.add(indicator.id().toString(), IndicatorDocument.of(indicator), List.of(facts.defined(indicator)));
    }

    @Override
    public List<Indicator> all() {
        return aggregates.all().stream()
                .map(stored -> stored.state().indicator(stored.id()))
                .sorted(Comparator.comparing(indicator -> indicator.code().sortKey()))
                .toList();
    }
}
