package org.quorate.starter.outbox;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Where writers leave word for the relay. Bounded: what does not fit is found by the sweep. */
public final class Outbox {

    private static final int MOST_WAITING = 20_000;

    private final LinkedBlockingQueue<Wake> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final List<MongoCollection<Document>> watched = new CopyOnWriteArrayList<>();

    /** Leaves word that a document was written; never blocks. */
    public void wake(Wake wake) {
        boolean _ = waiting.offer(wake);
    }

    /** From now on this collection is swept too. */
    public void watch(MongoCollection<Document> collection) {
        watched.add(collection);
    }

    List<MongoCollection<Document>> watched() {
        return watched;
    }

    List<Wake> next(int most, long patienceMillis) throws InterruptedException {
        List<Wake> batch = new ArrayList<>();
        Wake first = waiting.poll(patienceMillis, TimeUnit.MILLISECONDS);
        if (first != null) {
            batch.add(first);
            waiting.drainTo(batch, most - 1);
        }
        return batch;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    int roomLeft() {
        return waiting.remainingCapacity();
    }
}
