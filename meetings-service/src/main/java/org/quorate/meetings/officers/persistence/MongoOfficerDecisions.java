package org.quorate.meetings.officers.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Shelf;
import org.quorate.meetings.officers.domain.OfficerDecision;
import org.quorate.meetings.officers.domain.OfficerDecisionId;
import org.quorate.meetings.officers.domain.OfficerDecisions;
import org.quorate.meetings.register.application.DecisionFacts;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Decisions of officers in the document store. */
@Component
final class MongoOfficerDecisions implements OfficerDecisions {

    private final Shelf<OfficerDecision, OfficerDecisionDocument> shelf;

    MongoOfficerDecisions(DocumentStores stores) {
        shelf = new Shelf<>(
                stores.aggregates("officer-decisions", OfficerDecisionDocument.class),
                OfficerDecisionDocument::of,
                stored -> stored.state().decision(stored.id()));
    }

    @Override
    public Optional<Kept<OfficerDecision>> find(OfficerDecisionId id) {
        return shelf.find(id);
    }

    @Override
    public Optional<Kept<OfficerDecision>> forChange(OfficerDecisionId id) {
        return shelf.forChange(id);
    }

    @Override
    public Kept<OfficerDecision> add(OfficerDecision decision) {
        return shelf.add(decision.id(), decision, List.of());
    }

    @Override
    public Kept<OfficerDecision> save(Kept<OfficerDecision> loaded, OfficerDecision next, List<Decision> taken) {
        return shelf.save(
                next.id(),
                loaded,
                next,
                taken.stream().map(DecisionFacts::taken).toList());
    }

    @Override
    public List<Kept<OfficerDecision>> after(@Nullable String id, int most) {
        return shelf.where(Map.of(), id, most);
    }
}
