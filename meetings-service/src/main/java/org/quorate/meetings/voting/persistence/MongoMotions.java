package org.quorate.meetings.voting.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Fact;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Shelf;
import org.quorate.meetings.voting.application.MotionFacts;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionEvent;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Motions in the document store. */
@Component
final class MongoMotions implements Motions {

    static final String CLOSING = "closing";

    private final Shelf<Motion, MotionDocument> shelf;
    private final MotionFacts facts;
    private final Sightings sightings = new Sightings(id -> find(id).map(Kept::it));

    MongoMotions(DocumentStores stores, MotionFacts facts) {
        this.shelf = new Shelf<>(
                stores.aggregates("motions", MotionDocument.class, "meeting", "status"),
                MotionWriting::documentOf,
                stored -> MotionReading.motionOf(stored.id(), stored.state()));
        this.facts = facts;
    }

    @Override
    public Optional<Kept<Motion>> find(MotionId id) {
        return shelf.find(id);
    }

    @Override
    public Optional<Motion> lately(MotionId id) {
        return sightings.lately(id);
    }

    @Override
    public Optional<Motion> standing(MotionId id) {
        return sightings.now(id);
    }

    @Override
    public Optional<Kept<Motion>> forChange(MotionId id) {
        return shelf.forChange(id);
    }

    @Override
    public Kept<Motion> add(Motion motion) {
        return shelf.add(motion.id(), motion, List.of(facts.changed(motion.meeting())));
    }

    @Override
    public Kept<Motion> save(Kept<Motion> loaded, Motion next, List<MotionEvent> events) {
        List<Fact> told = new ArrayList<>(facts.of(events));
        told.add(facts.changed(next.meeting()));
        Kept<Motion> saved = shelf.save(next.id(), loaded, next, told);
        sightings.forget(next.id());
        return saved;
    }

    @Override
    public List<Kept<Motion>> after(@Nullable MeetingId meeting, @Nullable String id, int most) {
        return shelf.where(meeting == null ? Map.of() : Map.of("meeting", meeting.toString()), id, most);
    }
}
