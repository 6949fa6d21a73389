package org.quorate.meetings.corrections.persistence;

import java.util.List;
import java.util.Optional;
import org.quorate.contracts.Fact;
import org.quorate.meetings.corrections.application.Corrections;
import org.quorate.meetings.corrections.domain.Correction;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Corrections in the document store: of two that correct the same decision, one is written. */
@Component
final class MongoCorrections implements Corrections {

    private final Aggregates<CorrectionDocument> aggregates;

    MongoCorrections(DocumentStores stores) {
        aggregates = stores.aggregates("corrections", CorrectionDocument.class);
    }

    @Override
    public Optional<Correction> of(DecisionId decision) {
        return aggregates.find(decision.toString()).map(stored -> stored.state().correction(stored.id()));
    }

    @Override
    public Optional<Correction> forChange(DecisionId decision) {
        return aggregates
                .forChange(decision.toString())
                .map(stored -> stored.state().correction(stored.id()));
    }

    @Override
    public void add(Correction correction, List<? extends Fact> facts) {
        aggregates.add(correction.of().toString(), CorrectionDocument.of(correction), facts);
    }
}
