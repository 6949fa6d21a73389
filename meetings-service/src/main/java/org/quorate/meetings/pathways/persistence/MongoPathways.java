package org.quorate.meetings.pathways.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Shelf;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.pathways.application.PathwayFacts;
import org.quorate.meetings.pathways.domain.Pathway;
import org.quorate.meetings.pathways.domain.PathwayEvent;
import org.quorate.meetings.pathways.domain.PathwayId;
import org.quorate.meetings.pathways.domain.Pathways;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Pathways in the document store. */
@Component
final class MongoPathways implements Pathways {

    private final Shelf<Pathway, PathwayDocument> shelf;
    private final PathwayFacts facts;

    MongoPathways(DocumentStores stores, PathwayFacts facts) {
        shelf = new Shelf<>(
                stores.aggregates("pathways", PathwayDocument.class, "subject.key"),
                PathwayDocument::of,
                stored -> stored.state().pathway(stored.id()));
        this.facts = facts;
    }

    @Override
    public Optional<Kept<Pathway>> find(PathwayId id) {
        return shelf.find(id);
    }

    @Override
    public Optional<Kept<Pathway>> forChange(PathwayId id) {
        return shelf.forChange(id);
    }

    @Override
    public Kept<Pathway> add(Pathway pathway, List<PathwayEvent> events) {
        return shelf.add(pathway.id(), pathway, facts.of(events));
    }

    @Override
    public Kept<Pathway> save(Kept<Pathway> loaded, Pathway next, List<PathwayEvent> events) {
        return shelf.save(next.id(), loaded, next, facts.of(events));
    }

    @Override
    public List<Kept<Pathway>> about(Subject subject) {
        return shelf.where(Map.of("subject.key", subject.id()), null, Integer.MAX_VALUE).stream()
                .filter(kept -> subject.equals(kept.it().subject()))
                .toList();
    }

    @Override
    public List<Kept<Pathway>> all() {
        return shelf.where(Map.of(), null, Integer.MAX_VALUE);
    }
}
