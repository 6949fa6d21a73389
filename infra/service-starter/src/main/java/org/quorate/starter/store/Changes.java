package org.quorate.starter.store;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Fact;
import org.quorate.starter.audit.AuditTrail;
import org.quorate.starter.outbox.Outbox;
import org.quorate.starter.outbox.PendingEvents;
import org.quorate.starter.outbox.Wake;

/** Works out what a write adds to a document, and wakes the relay once it is written. */
public final class Changes {

    /** An entry of a journal causes fewer events than this, so that sequence numbers rise along the stream. */
    private static final long EVENTS_AN_ENTRY = 100;

    private final InstantSource clock;
    private final PendingEvents events;
    private final AuditTrail audit;
    private final Outbox outbox;

    public Changes(InstantSource clock, PendingEvents events, AuditTrail audit, Outbox outbox) {
        this.clock = clock;
        this.events = events;
        this.audit = audit;
        this.outbox = outbox;
    }

    Change first(MongoCollection<Document> collection, String id, List<? extends Fact> facts) {
        return next(collection, id, new Revision(0, 0, List.of(), false), facts);
    }

    Change entry(MongoCollection<Document> collection, String stream, long number, List<? extends Fact> facts) {
        return next(collection, stream, new Revision(0, number * EVENTS_AN_ENTRY, List.of(), false), facts);
    }

    Change next(MongoCollection<Document> collection, String id, Revision before, List<? extends Fact> facts) {
        String kind = collection.getNamespace().getCollectionName();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Document> pending = new ArrayList<>();
        long sequence = before.sequence();
        for (Fact fact : facts) {
            pending.add(events.of(fact, id, ++sequence, now));
        }
        pending.add(audit.entry(kind, id, before.version(), ++sequence, now));
        return new Change(before.version() + 1, sequence, now, before.pending(), pending, before.claimedElsewhere());
    }

    void written(MongoCollection<Document> collection, String key, Change change) {
        outbox.wake(wake(collection, key, change, null));
    }

    void appended(MongoCollection<Document> collection, Document entry, Change change, @Nullable String predecessor) {
        outbox.wake(wake(collection, entry.getString(Fields.ID), change, predecessor));
    }

    private static Wake wake(
            MongoCollection<Document> collection, String key, Change change, @Nullable String predecessor) {
        return new Wake(
                collection,
                key,
                change.version(),
                change.claimedElsewhere() ? List.of() : change.allPending(),
                predecessor,
                Instant.now());
    }
}
