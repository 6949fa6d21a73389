package org.quorate.meetings.calendar.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Fact;
import org.quorate.meetings.calendar.application.MeetingFacts;
import org.quorate.meetings.calendar.domain.Difference;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingEvent;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Shelf;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.store.DocumentStores;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Meetings in the document store. */
@Component
final class MongoMeetings implements Meetings {

    private static final String NAME = "meetings";

    private final Shelf<Meeting, MeetingDocument> shelf;
    private final MeetingFacts facts;
    private final DueMeetings due;

    MongoMeetings(DocumentStores stores, MongoTemplate mongo, MeetingFacts facts) {
        this.shelf = new Shelf<>(
                stores.aggregates(NAME, MeetingDocument.class, "body", "alignedWith"),
                MeetingWriting::documentOf,
                stored -> MeetingReading.meetingOf(stored.id(), stored.state()));
        this.facts = facts;
        this.due = new DueMeetings(mongo.getCollection(NAME));
    }

    @Override
    public Optional<Kept<Meeting>> find(MeetingId id) {
        return shelf.find(id);
    }

    @Override
    public Optional<Kept<Meeting>> forChange(MeetingId id) {
        return shelf.forChange(id);
    }

    @Override
    public Kept<Meeting> add(Meeting meeting, List<MeetingEvent> events) {
        return shelf.add(meeting.id(), meeting, facts.of(events));
    }

    @Override
    public Kept<Meeting> save(Kept<Meeting> loaded, Meeting next, List<MeetingEvent> events) {
        List<Fact> told = new ArrayList<>(facts.of(events));
        told.add(facts.changed(next.id(), Difference.kind(loaded.it(), next)));
        return shelf.save(next.id(), loaded, next, told);
    }

    @Override
    public List<Kept<Meeting>> after(@Nullable BodyId body, @Nullable String id, int most) {
        return shelf.where(body == null ? Map.of() : Map.of("body", body.toString()), id, most);
    }

    @Override
    public List<Kept<Meeting>> following(MeetingId first) {
        return shelf.where(Map.of("alignedWith", first.toString()), null, Integer.MAX_VALUE);
    }

    @Override
    public List<Due> dueBetween(Instant from, Instant until) {
        return due.between(from, until);
    }
}
