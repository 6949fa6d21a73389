package org.quorate.starter.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.quorate.starter.identity.Correlation;
import org.quorate.starter.outbox.PendingEvents;
import org.quorate.starter.security.Caller;
import org.quorate.starter.tenancy.Tenancy;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The record of every change (R-ALL-3). An entry is written with the change, in the same document, and moved from there to its
 * collection by the relay; nothing here can alter or remove one.
 */
public final class AuditTrail {

    private static final String BY_EVENT = "another service's event";
    private static final String ANYONE = "someone without an account";

    private final MongoCollection<Document> collection;

    public AuditTrail(MongoTemplate mongo) {
        this.collection = mongo.getCollection("audit");
    }

    void index() {
        collection.createIndex(Indexes.ascending("tenant", "about", "_id"));
    }

    /** The entry for a change that is about to be written. */
    public Document entry(String kind, String id, long fromVersion, long sequence, Instant at) {
        Optional<Caller> caller = Caller.current();
        Correlation correlation = Correlation.current();
        return PendingEvents.audit(sequence)
                .append("tenant", Tenancy.current().value())
                .append("at", Date.from(at))
                .append("account", caller.map(Caller::account).orElse(null))
                .append("by", caller.map(Caller::name).orElse(nameless()))
                .append("action", action(correlation))
                .append("kind", kind)
                .append("about", id)
                .append("fromVersion", fromVersion)
                .append("correlation", correlation.id());
    }

    /** Moves entries to where they stay; one that is there already is the same one. */
    public void keep(List<Document> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try {
            collection.insertMany(
                    entries.stream().map(AuditTrail::kept).toList(), new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException some) {
            boolean areThere = some.getWriteErrors().stream()
                    .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!areThere || some.getWriteConcernError() != null) {
                throw some;
            }
        }
    }

    private static Document kept(Document entry) {
        Document kept = new Document(entry);
        kept.remove(PendingEvents.ENTRY_KIND);
        kept.put("_id", entry.getString("tenant") + "/" + kept.remove(PendingEvents.EVENT_ID));
        return kept;
    }

    /** The tenant's entries in the order of their making, about one thing or about all. */
    List<Document> entries(@Nullable String about, @Nullable String after, int most) {
        List<Bson> parts = new ArrayList<>();
        parts.add(Filters.eq("tenant", Tenancy.current().value()));
        if (about != null) {
            parts.add(Filters.eq("about", about));
        }
        if (after != null) {
            parts.add(Filters.gt("_id", Tenancy.current() + "/" + after));
        }
        return collection
                .find(Filters.and(parts))
                .sort(Sorts.ascending("_id"))
                .limit(most)
                .into(new ArrayList<>());
    }

    private static String nameless() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes ? ANYONE : BY_EVENT;
    }

    private static String action(Correlation correlation) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getMethod() + " " + request.getRequest().getRequestURI()
                : "heard " + correlation.cause().orElse("nothing");
    }
}
