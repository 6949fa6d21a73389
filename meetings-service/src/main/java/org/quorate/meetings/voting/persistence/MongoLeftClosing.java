package org.quorate.meetings.voting.persistence;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.quorate.meetings.voting.closing.application.LeftClosing;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Finds motions that are closing, and claims each by a mark in its document that runs out by the system's clock. */
@Component
final class MongoLeftClosing implements LeftClosing {

    private static final String ID = "_id";
    private static final String FINISHING = "finishingSince";
    private static final Duration CLAIMED_FOR = Duration.ofSeconds(20);

    private final MongoCollection<Document> motions;

    MongoLeftClosing(MongoTemplate mongo) {
        motions = mongo.getCollection("motions");
    }

    @Override
    public void each(Consumer<MotionId> finish) {
        List<Document> found = motions.find(new Document("state.status", MongoMotions.CLOSING))
                .projection(new Document(ID, 1).append(FINISHING, 1))
                .into(new ArrayList<>());
        for (Document document : found) {
            if (isClaimed(document)) {
                String key = document.getString(ID);
                int slash = key.indexOf('/');
                Tenancy.in(new TenantId(key.substring(0, slash)), () -> {
                    finish.accept(MotionId.of(key.substring(slash + 1)));
                    return Boolean.TRUE;
                });
            }
        }
    }

    private boolean isClaimed(Document document) {
        Instant now = Instant.now();
        Date since = document.getDate(FINISHING);
        if (since != null && since.toInstant().plus(CLAIMED_FOR).isAfter(now)) {
            return false;
        }
        Document unclaimed = new Document(ID, document.getString(ID)).append(FINISHING, since);
        Document claim = new Document("$set", new Document(FINISHING, Date.from(now)));
        return motions.updateOne(unclaimed, claim).getMatchedCount() == 1;
    }
}
