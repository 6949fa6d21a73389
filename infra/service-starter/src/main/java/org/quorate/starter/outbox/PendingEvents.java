package org.quorate.starter.outbox;

import com.fasterxml.uuid.Generators;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.starter.identity.Correlation;
import org.quorate.starter.kafka.EventJson;
import org.quorate.starter.observability.TraceParent;
import org.quorate.starter.tenancy.Tenancy;

/** Makes the events that wait in the document that caused them. */
public final class PendingEvents {

    public static final String EVENT_ID = "id";
    public static final String SEQUENCE = "sequence";
    static final String AUDIT = "audit";
    public static final String ENTRY_KIND = "entryKind";

    private final EventJson json;
    private final TraceParent trace;

    public PendingEvents(EventJson json, TraceParent trace) {
        this.json = json;
        this.trace = trace;
    }

    /** A fact about an aggregate, with its place among that aggregate's facts. */
    public Document of(Fact fact, String aggregate, long sequence, Instant at) {
        EventType type = Fact.typeOf(fact.getClass());
        Correlation correlation = Correlation.current();
        return new Document(EVENT_ID, newId())
                .append(SEQUENCE, sequence)
                .append("topic", type.topic().topicName())
                .append("type", type.value())
                .append("tenant", Tenancy.current().value())
                .append("aggregate", aggregate)
                .append("time", Date.from(at))
                .append("correlation", correlation.id())
                .append("cause", correlation.cause().orElse(null))
                .append("traceparent", trace.current().orElse(null))
                .append("data", json.write(fact));
    }

    /** An entry of the audit trail, still to be filled. */
    public static Document audit(long sequence) {
        return new Document(EVENT_ID, newId()).append(SEQUENCE, sequence).append(ENTRY_KIND, AUDIT);
    }

    static boolean isAudit(Document pending) {
        return AUDIT.equals(pending.getString(ENTRY_KIND));
    }

    static long sequenceOf(Document pending) {
        return pending.getLong(SEQUENCE);
    }

    static @Nullable String text(Document pending, String field) {
        return pending.getString(field);
    }

    private static String newId() {
        return Generators.timeBasedEpochGenerator().generate().toString();
    }
}
