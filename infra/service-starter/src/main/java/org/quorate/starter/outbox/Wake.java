package org.quorate.starter.outbox;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final int MOST_GATHERED = 8;

    String place() {
        return collection.getNamespace().getCollectionName() + ":" + key;
    }

    long lastSequence() {
        return PendingEvents.sequenceOf(pending.getLast());
    }

    /**
     * Whether it may wait for others: it holds entries of the audit trail, which nobody waits for, and few of them. A document that is
     * written again and again carries along all that has gathered in it.
     */
    boolean mayGather() {
        return !pending.isEmpty()
                && pending.size() <= MOST_GATHERED
                && pending.stream().allMatch(PendingEvents::isAudit);
    }

    /** Of several words about one document the newest, which holds all that waits in it, in the order of the first. */
    static List<Wake> newestOfEach(List<Wake> wakes) {
        Map<String, Wake> newest = new LinkedHashMap<>();
        wakes.forEach(wake -> newest.merge(
                wake.place(), wake, (one, other) -> one.lastSequence() > other.lastSequence() ? one : other));
        return List.copyOf(newest.values());
    }
}
