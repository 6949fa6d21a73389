package org.quorate.load.voting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.quorate.load.platform.Platform;
import org.quorate.local.layout.Component;
import org.quorate.local.process.CannotStart;

/** The ballots below the service: what is kept of votes, and the same documents put in by hand. */
final class Ballots {
    private static final String ID = "_id";
    private static final String PENDING_SINCE = "pendingSince";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MongoDatabase database;
    private final MongoCollection<Document> own;
    private final MongoCollection<Document> reference;

    Ballots(Platform platform) {
        database = platform.database(Component.MEETINGS);
        own = database.getCollection("ballots");
        reference = database.getCollection("reference-ballots");
    }

    /** Who has a ballot on the motion. */
    List<String> votersOn(String motion) {
        return own.find(and(eq("tenant", Platform.TENANT), eq("state.poll", motion)))
                .map(ballot -> ballot.get("state", Document.class).getString("voter"))
                .into(new ArrayList<>());
    }

    /** Whose ballot on the motion stands in the audit trail, once for each change. */
    List<String> auditedOn(String motion) {
        return database.getCollection("audit")
                .find(and(eq("tenant", Platform.TENANT), eq("kind", "ballots"), regex("about", "^" + motion + "/")))
                .map(entry -> entry.getString("about").substring(motion.length() + 1))
                .into(new ArrayList<>());
    }

    /** Waits until everything that was pending has been published. */
    void awaitPublished() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (own.countDocuments(exists(PENDING_SINCE)) > 0) {
            if (Instant.now().isAfter(end)) throw new CannotStart("Ballots wait for the relay for more than a minute.");
            Thread.sleep(20);
        }
    }

    /** Gives the reference the indexes of the original. */
    void index() {
        own.listIndexes().forEach(index -> {
            if (!index.get("key", Document.class).equals(new Document(ID, 1))) {
                reference.createIndex(
                        index.get("key", Document.class),
                        new IndexOptions()
                                .unique(index.getBoolean("unique", false))
                                .sparse(index.getBoolean("sparse", false)));
            }
        });
    }

    /** Documents like that of the motion's ballot in the moment in which it was put in, each of another voter. */
    List<Document> like(String motion, int number) {
        Document kept =
                Objects.requireNonNull(own.find(eq("state.poll", motion)).first());
        Document entry = Objects.requireNonNull(database.getCollection("audit")
                .find(eq(
                        "about",
                        motion + "/" + kept.get("state", Document.class).getString("voter")))
                .first());
        entry.remove(ID);
        entry.append("id", UUID.randomUUID().toString()).append("entryKind", "audit");
        kept.append("pending", List.of(entry))
                .append(PENDING_SINCE, new Date())
                .append("claim", UUID.randomUUID().toString())
                .append("claimedUntil", new Date());
        String poll = UUID.randomUUID().toString();
        List<Document> all = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            all.add(new Document(kept).append(ID, OpenVotes.key(poll + "/" + UUID.randomUUID())));
        }
        return all;
    }

    void insert(Document ballot) {
        reference.insertOne(ballot);
    }
}
