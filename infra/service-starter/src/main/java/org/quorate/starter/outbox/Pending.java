package org.quorate.starter.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.quorate.starter.store.Claim;
import org.quorate.starter.store.Fields;

/** The pending part of a collection's documents: claiming it, and removing what was published. */
final class Pending {

    private static final Document NOTHING_LEFT = new Document(
            "$unset",
            new Document(Fields.PENDING, "")
                    .append(Fields.PENDING_SINCE, "")
                    .append(Fields.CLAIM, "")
                    .append(Fields.CLAIMED_UNTIL, ""));

    private Pending() {}

    /** Removes what was published from documents of one collection; the answer is what is still to be published. */
    static List<Wake> clear(MongoCollection<Document> collection, List<Wake> published) {
        List<UpdateOneModel<Document>> updates = published.stream()
                .map(wake -> new UpdateOneModel<Document>(unchanged(wake.key(), wake.version()), NOTHING_LEFT))
                .toList();
        int matched = collection
                .bulkWrite(updates, new BulkWriteOptions().ordered(false))
                .getMatchedCount();
        return matched == published.size() ? List.of() : remove(collection, published);
    }

    /** Claims a document with something pending for this instance, unless another holds it. */
    static Looked look(MongoCollection<Document> collection, String key) {
        Document found = collection.find(new Document(Fields.ID, key)).first();
        if (found == null || pendingOf(found).isEmpty()) {
            return Looked.NOTHING;
        }
        if (Claim.isHeldElsewhere(found)) {
            return Looked.HELD_ELSEWHERE;
        }
        Instant now = Instant.now();
        Document unclaimed = new Document(Fields.ID, key).append(Fields.CLAIM, found.getString(Fields.CLAIM));
        Document claim = new Document(
                "$set", new Document(Fields.CLAIM, Claim.OWN).append(Fields.CLAIMED_UNTIL, Claim.until(now)));
        boolean won = collection.updateOne(unclaimed, claim).getMatchedCount() == 1;
        return won ? new Looked.Claimed(wake(collection, found, now)) : Looked.HELD_ELSEWHERE;
    }

    /** Keys of documents in which something has waited for longer than a relay takes, the oldest first. */
    static List<String> left(MongoCollection<Document> collection, Duration longerThan, int most) {
        Date before = Date.from(Instant.now().minus(longerThan));
        return collection
                .find(new Document(Fields.PENDING_SINCE, new Document("$lt", before)))
                .projection(new Document(Fields.ID, 1))
                .sort(Sorts.ascending(Fields.PENDING_SINCE, Fields.ID))
                .limit(most)
                .map(document -> document.getString(Fields.ID))
                .into(new ArrayList<>());
    }

    static boolean isEmpty(MongoCollection<Document> collection, String key) {
        Document found = collection.find(new Document(Fields.ID, key)).first();
        return found == null || pendingOf(found).isEmpty();
    }

    static long count(MongoCollection<Document> collection) {
        return collection.countDocuments(new Document(Fields.PENDING_SINCE, new Document("$exists", true)));
    }

    private static List<Wake> remove(MongoCollection<Document> collection, List<Wake> published) {
        List<Wake> more = new ArrayList<>();
        for (Wake wake : published) {
            remaining(collection, wake).ifPresent(more::add);
        }
        return more;
    }

    private static Optional<Wake> remaining(MongoCollection<Document> collection, Wake wake) {
        Document own = new Document(Fields.ID, wake.key()).append(Fields.CLAIM, Claim.OWN);
        Document publishedOnes = new Document(
                Fields.PENDING, new Document(PendingEvents.SEQUENCE, new Document("$lte", wake.lastSequence())));
        Document after = collection.findOneAndUpdate(
                own,
                new Document("$pull", publishedOnes),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        if (after == null) {
            return Optional.empty();
        }
        if (!pendingOf(after).isEmpty()) {
            return Optional.of(wake(collection, after, wake.claimedAt()));
        }
        boolean released = collection
                        .updateOne(unchanged(wake.key(), after.getLong(Fields.VERSION)), NOTHING_LEFT)
                        .getMatchedCount()
                == 1;
        return released ? Optional.empty() : Optional.of(lookAgain(collection, wake.key()));
    }

    static Wake lookAgain(MongoCollection<Document> collection, String key) {
        return new Wake(collection, key, 0, List.of(), null, Instant.now());
    }

    private static Wake wake(MongoCollection<Document> collection, Document document, Instant claimedAt) {
        return new Wake(
                collection,
                document.getString(Fields.ID),
                document.getLong(Fields.VERSION),
                pendingOf(document),
                null,
                claimedAt);
    }

    private static List<Document> pendingOf(Document document) {
        return document.getList(Fields.PENDING, Document.class, List.of());
    }

    private static Document unchanged(String key, long version) {
        return new Document(Fields.ID, key).append(Fields.VERSION, version);
    }
}
