package org.quorate.starter.idempotency;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The keys that requests came with, each with the answer that was given, kept for 24 hours by the system's clock. */
final class IdempotencyKeys {

    static final Duration KEPT = Duration.ofHours(24);

    /** A request that has had no answer for this long was cut off by a crash; its repetition takes its place. */
    private static final Duration CUT_OFF_AFTER = Duration.ofSeconds(30);

    private static final String AT = "at";
    private static final String FINGERPRINT = "fingerprint";
    private static final String STATUS = "status";

    private final MongoCollection<Document> collection;

    IdempotencyKeys(MongoTemplate mongo) {
        this.collection = mongo.getCollection("idempotency-keys");
    }

    void index() {
        collection.createIndex(
                Indexes.ascending(AT), new IndexOptions().expireAfter(KEPT.toSeconds(), TimeUnit.SECONDS));
        collection.createIndex(Indexes.ascending("_id", AT), new IndexOptions().unique(true));
    }

    /** Takes a key for a request, or finds what became of the one that had it before. */
    Taking take(String key, String fingerprint) {
        Instant now = Instant.now();
        Document mine = new Document("_id", key).append(AT, Date.from(now)).append(FINGERPRINT, fingerprint);
        try {
            collection.insertOne(mine);
            return new Taking.Taken();
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
        Document earlier = collection.find(new Document("_id", key)).first();
        return earlier == null ? new Taking.InFlight() : compare(earlier, mine, now);
    }

    private Taking compare(Document earlier, Document mine, Instant now) {
        Instant since = earlier.getDate(AT).toInstant();
        if (since.plus(KEPT).isBefore(now)) {
            return replace(earlier, mine);
        }
        if (!mine.getString(FINGERPRINT).equals(earlier.getString(FINGERPRINT))) {
            return new Taking.UsedForAnother();
        }
        if (earlier.getInteger(STATUS) != null) {
            return new Taking.Answered(answerOf(earlier));
        }
        return since.plus(CUT_OFF_AFTER).isBefore(now) ? replace(earlier, mine) : new Taking.InFlight();
    }

    private Taking replace(Document earlier, Document mine) {
        Document unchanged = new Document("_id", earlier.getString("_id")).append(AT, earlier.getDate(AT));
        boolean won = collection.replaceOne(unchanged, mine).getMatchedCount() == 1;
        return won ? new Taking.Taken() : new Taking.InFlight();
    }

    void answered(String key, Answer answer) {
        collection.updateOne(
                new Document("_id", key),
                new Document(
                        "$set",
                        new Document(STATUS, answer.status())
                                .append("headers", new Document(answer.headers()))
                                .append("body", new Binary(answer.body()))));
    }

    /** Gives the key back: the request came to nothing and may be tried again. */
    void release(String key) {
        collection.deleteOne(new Document("_id", key));
    }

    private static Answer answerOf(Document document) {
        Document headers = document.get("headers", Document.class);
        return new Answer(
                document.getInteger(STATUS),
                headers.entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                java.util.Map.Entry::getKey,
                                header -> header.getValue().toString())),
                document.get("body", Binary.class).getData());
    }
}
