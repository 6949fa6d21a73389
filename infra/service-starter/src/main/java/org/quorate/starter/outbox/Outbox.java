package org.quorate.starter.outbox;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * Where writers leave word for the relay. What nobody but the audit trail is to hear waits a moment, so that when many vote at once their
 * votes come first and the trail is told of them in few writes. Bounded: what does not fit is found by the sweep.
 */
public final class Outbox {

    private static final int MOST_WAITING = 20_000;
    private static final Duration GATHERING = Duration.ofSeconds(1);

    private final LinkedBlockingQueue<Wake> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final LinkedBlockingQueue<Wake> forTheTrail = new LinkedBlockingQueue<>(MOST_WAITING);
    private final List<MongoCollection<Document>> watched = new CopyOnWriteArrayList<>();

    /** Leaves word that a document was written; never blocks. */
    public void wake(Wake wake) {
        boolean _ = (wake.mayGather() ? forTheTrail : waiting).offer(wake);
    }

    /** From now on this collection is swept too. */
    public void watch(MongoCollection<Document> collection) {
        watched.add(collection);
    }

    List<MongoCollection<Document>> watched() {
        return watched;
    }

    /** What is to be published next; nothing, when nothing has come for so long. */
    List<Wake> next(int most, long patienceMillis) throws InterruptedException {
        List<Wake> batch = new ArrayList<>();
        Wake first = waiting.poll(isTrailDue() ? 0 : patienceMillis, TimeUnit.MILLISECONDS);
        if (first != null) {
            batch.add(first);
            waiting.drainTo(batch, most - 1);
        }
        if (patienceMillis == 0 || isTrailDue()) {
            forTheTrail.drainTo(batch, most - batch.size());
        }
        return batch;
    }

    boolean isEmpty() {
        return waiting.isEmpty() && forTheTrail.isEmpty();
    }

    int roomLeft() {
        return waiting.remainingCapacity();
    }

    private boolean isTrailDue() {
        Wake oldest = forTheTrail.peek();
        return oldest != null && Instant.now().isAfter(oldest.claimedAt().plus(GATHERING));
    }
}
