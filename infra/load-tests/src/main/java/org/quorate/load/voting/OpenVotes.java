package org.quorate.load.voting;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.quorate.load.platform.Platform;
import org.quorate.load.platform.SmallBoard;
import org.quorate.local.layout.Component;
import org.quorate.local.process.CannotStart;

/**
 * Motions on which votes are open, with as many electors as are wanted: a vote is opened by the clerk of a small board, and entered in
 * the store again with another electorate, in the very documents that an opening writes.
 */
final class OpenVotes {
    private static final String ID = "_id";
    private static final JsonWriterSettings WITH_TYPES =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private final MongoDatabase database;
    private final Document motion;
    private final Document electorate;

    private OpenVotes(MongoDatabase database, Document motion, Document electorate) {
        this.database = database;
        this.motion = motion;
        this.electorate = electorate;
    }

    static OpenVotes on(Platform platform) {
        MongoDatabase database = platform.database(Component.MEETINGS);
        String opened = SmallBoard.inSession(platform).motion(platform.api());
        Document motion = settled(database.getCollection("motions"), opened);
        String electorate =
                motion.get("state", Document.class).get("vote", Document.class).getString("electorate");
        return new OpenVotes(database, motion, settled(database.getCollection("electorates"), electorate));
    }

    /** A further motion; the answer is its id. */
    String open(Electors electors) {
        String id = UUID.randomUUID().toString();
        String roll = UUID.randomUUID().toString();
        Document people = copy(electorate, roll);
        people.get("state", Document.class).put("voters", electors.frozen());
        database.getCollection("electorates").insertOne(people);
        Document vote = copy(motion, id);
        vote.get("state", Document.class).get("vote", Document.class).put("electorate", roll);
        database.getCollection("motions").insertOne(vote);
        return id;
    }

    /** Takes a motion away that is closed, and whose closing has been told. */
    void forget(String id) {
        settled(database.getCollection("motions"), id);
        database.getCollection("motions").deleteOne(eq(ID, key(id)));
    }

    Document state(String id) {
        return settled(database.getCollection("motions"), id).get("state", Document.class);
    }

    /** The vote is open again; what the document went through meanwhile stays. */
    void setBack(String id, Document state) {
        settled(database.getCollection("motions"), id);
        database.getCollection("motions")
                .updateOne(eq(ID, key(id)), new Document("$set", new Document("state", state)));
    }

    private static Document copy(Document document, String id) {
        return Document.parse(document.toJson(WITH_TYPES)).append(ID, key(id));
    }

    /** The document once the relay has published what was pending in it. */
    private static Document settled(MongoCollection<Document> collection, String id) {
        while (true) {
            Document found =
                    Objects.requireNonNull(collection.find(eq(ID, key(id))).first());
            if (!found.containsKey("pending")) return found;
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The wait for the relay was interrupted.", e);
        }
    }

    static String key(String id) {
        return Platform.TENANT + "/" + id;
    }
}
