package org.quorate.starter.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.quorate.starter.identity.Command;

/** What one write adds to a document beside its state. */
record Change(
        long version,
        long sequence,
        Instant at,
        List<Document> already,
        List<Document> pending,
        boolean claimedElsewhere) {

    Revision revision() {
        return new Revision(version, sequence, allPending(), claimedElsewhere);
    }

    List<Document> allPending() {
        List<Document> all = new ArrayList<>(already);
        all.addAll(pending);
        return all;
    }

    void into(Document document) {
        document.append(Fields.VERSION, version)
                .append(Fields.SEQUENCE, sequence)
                .append(Fields.MODIFIED, Date.from(at))
                .append(Fields.DONE, done())
                .append(Fields.PENDING, pending)
                .append(Fields.PENDING_SINCE, new Date())
                .append(Fields.CLAIM, Claim.OWN)
                .append(Fields.CLAIMED_UNTIL, Claim.until(Instant.now()));
    }

    Document update(BsonDocument state, int remembered) {
        Document set = new Document(Fields.STATE, state)
                .append(Fields.VERSION, version)
                .append(Fields.SEQUENCE, sequence)
                .append(Fields.MODIFIED, Date.from(at))
                .append(Fields.PENDING_SINCE, new Date());
        if (!claimedElsewhere) {
            set.append(Fields.CLAIM, Claim.OWN).append(Fields.CLAIMED_UNTIL, Claim.until(Instant.now()));
        }
        Document push = new Document(Fields.PENDING, new Document("$each", pending))
                .append(Fields.DONE, new Document("$each", done()).append("$slice", -remembered));
        return new Document("$set", set).append("$push", push);
    }

    private static List<String> done() {
        Command command = Command.current();
        return command.isRepeatable() ? List.of(command.id()) : List.of();
    }
}
