package org.quorate.starter.outbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bson.Document;
import org.quorate.starter.audit.AuditTrail;
import org.quorate.starter.store.Claim;

/**
 * Publishes batches. Events of a document go in the order of their sequence: whatever order words of its writes arrive in, none is sent
 * again behind a later one. An event may be sent twice, by a crash between sending and removing; its readers let it take effect once.
 */
final class Relay {

    /** A claim is not relied on when less than this is left of it, so that a paused relay which wakes up sends nothing stale. */
    private static final Duration MARGIN = Duration.ofSeconds(3);

    private static final Duration ACKNOWLEDGEMENT = Duration.ofSeconds(8);

    private final EventPublisher publisher;
    private final AuditTrail audit;
    private final Cache<String, Long> lastSent = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    Relay(EventPublisher publisher, AuditTrail audit) {
        this.publisher = publisher;
        this.audit = audit;
    }

    /** Publishes what it can; the answer is what has to be looked at again. */
    List<Wake> publish(List<Wake> batch) throws InterruptedException, ExecutionException, TimeoutException {
        List<Wake> again = new ArrayList<>();
        List<Wake> ready = new ArrayList<>();
        for (Wake wake : batch) {
            prepare(wake, ready, again);
        }
        send(ready);
        for (Map.Entry<MongoCollection<Document>, List<Wake>> of :
                byCollection(ready).entrySet()) {
            again.addAll(Pending.clear(of.getKey(), of.getValue()));
        }
        return again;
    }

    private void prepare(Wake wake, List<Wake> ready, List<Wake> again) {
        if (isBehindAnother(wake, ready)) {
            again.add(wake);
        } else if (!wake.pending().isEmpty() && isFresh(wake)) {
            ready.add(wake);
        } else {
            switch (Pending.look(wake.collection(), wake.key())) {
                case Looked.Claimed claimed -> ready.add(claimed.wake());
                case Looked.HeldElsewhere _ -> again.add(Pending.lookAgain(wake.collection(), wake.key()));
                case Looked.Nothing _ -> {}
            }
        }
    }

    private boolean isBehindAnother(Wake wake, List<Wake> ready) {
        String predecessor = wake.predecessor();
        return predecessor != null
                && lastSent.getIfPresent(place(wake.collection(), predecessor)) == null
                && ready.stream().noneMatch(before -> before.key().equals(predecessor))
                && !Pending.isEmpty(wake.collection(), predecessor);
    }

    private static boolean isFresh(Wake wake) {
        return Instant.now().isBefore(wake.claimedAt().plus(Claim.LENGTH).minus(MARGIN));
    }

    private void send(List<Wake> ready) throws InterruptedException, ExecutionException, TimeoutException {
        List<CompletableFuture<?>> sent = new ArrayList<>();
        List<Document> audited = new ArrayList<>();
        Map<String, Long> reached = new LinkedHashMap<>();
        for (Wake wake : ready) {
            long last = reached.getOrDefault(wake.place(), lastSentOf(wake));
            for (Document pending : wake.pending()) {
                if (PendingEvents.sequenceOf(pending) <= last) {
                    continue;
                }
                if (PendingEvents.isAudit(pending)) {
                    audited.add(pending);
                } else {
                    sent.add(publisher.publish(pending));
                }
            }
            reached.put(wake.place(), Math.max(last, wake.lastSequence()));
        }
        audit.keep(audited);
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
                .get(ACKNOWLEDGEMENT.toMillis(), TimeUnit.MILLISECONDS);
        lastSent.putAll(reached);
    }

    private long lastSentOf(Wake wake) {
        Long last = lastSent.getIfPresent(wake.place());
        return last == null ? 0 : last;
    }

    private static String place(MongoCollection<Document> collection, String key) {
        return collection.getNamespace().getCollectionName() + ":" + key;
    }

    private static Map<MongoCollection<Document>, List<Wake>> byCollection(List<Wake> wakes) {
        Map<MongoCollection<Document>, List<Wake>> grouped = new LinkedHashMap<>();
        wakes.forEach(wake -> grouped.computeIfAbsent(wake.collection(), _ -> new ArrayList<>())
                .add(wake));
        return grouped;
    }
}
