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
    private static final String STATE = "state";
    private static final String PENDING_SINCE = "pendingSince";
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(250);

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
                .map(ballot -> ballot.get(STATE, Document.class).getString("voter"))
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
            if (Instant.now().isAfter(end))
                throw new CannotStart("Ballots wait for the relay for more than two minutes.");
            Thread.sleep(PAUSE);
        }
    }

    /** Takes everything away again, so that each round finds the same. */
    void clear() {
        own.deleteMany(new Document());
        reference.deleteMany(new Document());
        database.getCollection("audit").deleteMany(eq("kind", "ballots"));
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

    /** Looks through the motion's ballots for who chose what; the answer is how many there are. */
    int scanned(String motion, int batch) {
        int found = 0;
        for (Document _ : own.find(new Document("tenant", Platform.TENANT).append("state.poll", motion))
                .projection(new Document(ID, 0).append("state.voter", 1).append("state.casts.choice", 1))
                .batchSize(batch)) {
            found++;
        }
        return found;
    }

    /** The motion's first ballot as it was in the moment in which it was put in. */
    Document first(String motion) {
        Document kept = any(motion);
        Document entry = Objects.requireNonNull(database.getCollection("audit")
                .find(eq("about", motion + "/" + kept.get(STATE, Document.class).getString("voter")))
                .first());
        entry.remove(ID);
        entry.append("id", UUID.randomUUID().toString()).append("entryKind", "audit");
        return kept.append("pending", List.of(entry))
                .append(PENDING_SINCE, new Date())
                .append("claim", UUID.randomUUID().toString())
                .append("claimedUntil", new Date());
    }

    /** Has the ballot of the first for all the others as well. */
    void cloneFor(Electors electors, String motion) {
        Document ballot = any(motion);
        List<Document> others = new ArrayList<>();
        for (Electors.Elector elector : electors.all().subList(1, electors.number())) {
            Document state = new Document(ballot.get(STATE, Document.class)).append("voter", elector.key());
            others.add(new Document(ballot)
                    .append(ID, OpenVotes.key(motion + "/" + elector.key()))
                    .append(STATE, state));
        }
        own.insertMany(others);
    }

    private Document any(String motion) {
        return Objects.requireNonNull(own.find(eq("state.poll", motion)).first());
    }

    /** Documents like this one, each of another voter. */
    static List<Document> like(Document ballot, int number) {
        String poll = UUID.randomUUID().toString();
        List<Document> all = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            all.add(new Document(ballot).append(ID, OpenVotes.key(poll + "/" + UUID.randomUUID())));
        }
        return all;
    }

    void insert(Document ballot) {
        reference.insertOne(ballot);
    }
}
