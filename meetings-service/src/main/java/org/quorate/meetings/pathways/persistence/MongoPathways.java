package org.quorate.meetings.pathways.persistence;

import java.util.List;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Shelf;
import org.quorate.meetings.kept.Shelved;
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
final class MongoPathways extends Shelved<PathwayId, Pathway, PathwayEvent, PathwayDocument> implements Pathways {

    private static final String SUBJECT = "subject.key";

    MongoPathways(DocumentStores stores, PathwayFacts facts) {
        super(
                new Shelf<>(
                        stores.aggregates("pathways", PathwayDocument.class, SUBJECT),
                        PathwayDocument::of,
                        stored -> stored.state().pathway(stored.id())),
                Pathway::id,
                facts::of);
    }

    @Override
    public List<Kept<Pathway>> about(Subject subject) {
        return all(SUBJECT, subject.id()).stream()
                .filter(kept -> subject.equals(kept.it().subject()))
                .toList();
    }

    @Override
    public List<Kept<Pathway>> all() {
        return after(SUBJECT, null, null, Integer.MAX_VALUE);
    }
}
