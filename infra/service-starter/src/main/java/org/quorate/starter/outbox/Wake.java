package org.quorate.starter.outbox;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Word to the relay that a document was written.
 *
 * @param pending what waits in it, in order; empty where another instance holds it, and it is to be looked at again
 * @param predecessor the document whose events go before these, if any
 * @param claimedAt when this instance claimed it, by the system's clock
 */
public record Wake(
        MongoCollection<Document> collection,
        String key,
        long version,
        List<Document> pending,
        @Nullable String predecessor,
        Instant claimedAt) {

    String place() {
        return collection.getNamespace().getCollectionName() + ":" + key;
    }

    long lastSequence() {
        return PendingEvents.sequenceOf(pending.getLast());
    }

    /** Whether nobody waits for it: it holds entries of the audit trail and no event. */
    boolean isForTheTrailAlone() {
        return !pending.isEmpty() && pending.stream().allMatch(PendingEvents::isAudit);
    }
}
