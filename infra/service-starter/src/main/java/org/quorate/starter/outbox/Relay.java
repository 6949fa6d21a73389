package org.quorate.starter.outbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bson.Document;
import org.quorate.starter.audit.AuditTrail;
import org.quorate.starter.store.Claim;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes batches. Events of a document go in the order of their sequence: whatever order words of its writes arrive in, none is sent
 * again behind a later one. An event may be sent twice, by a crash between sending and removing; its readers let it take effect once.
 */
final class Relay {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);

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
        List<Wake> prepared = new ArrayList<>();
        for (Wake wake : batch) {
            prepare(wake, prepared, again);
        }
        List<Wake> safe = send(Wake.newestOfEach(prepared));
        for (Map.Entry<MongoCollection<Document>, List<Wake>> of :
                byCollection(safe).entrySet()) {
            again.addAll(Pending.clear(of.getKey(), of.getValue()));
        }
        return again;
    }

    private void prepare(Wake wake, List<Wake> ready, List<Wake> again) {
        if (isBehindAnother(wake, ready)) {
            again.add(wake);
        } else if (!wake.pending().isEmpty() && isFresh(wake)) {
            if (!isSent(wake)) {
                ready.add(wake);
            }
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

    /** Whether a later word about the same document was heeded first; what that left there, if anything, is for the sweep. */
    private boolean isSent(Wake wake) {
        return wake.lastSequence() <= lastSentOf(wake);
    }

    private static boolean isFresh(Wake wake) {
        return Instant.now().isBefore(wake.claimedAt().plus(Claim.LENGTH).minus(MARGIN));
    }

    /** Sends all that is ready; the answer is what the broker has safe. One that can never be sent does not hold up the others. */
    private List<Wake> send(List<Wake> ready) throws InterruptedException, ExecutionException, TimeoutException {
        Map<Wake, CompletableFuture<Void>> sending = new LinkedHashMap<>();
        List<Document> audited = new ArrayList<>();
        Map<String, Long> reached = new LinkedHashMap<>();
        for (Wake wake : ready) {
            long last = reached.getOrDefault(wake.place(), lastSentOf(wake));
            sending.put(wake, send(wake, last, audited));
            reached.put(wake.place(), Math.max(last, wake.lastSequence()));
        }
        audit.keep(audited);
        try {
            allOf(sending.values()).get(ACKNOWLEDGEMENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException notAll) {
            if (sending.values().stream().allMatch(Relay::isNotSafe)) {
                throw notAll;
            }
            log.error("some events cannot be sent, and wait", notAll);
        }
        List<Wake> safe = ready.stream()
                .filter(wake -> !isNotSafe(Objects.requireNonNull(sending.get(wake))))
                .toList();
        safe.forEach(wake -> lastSent.put(wake.place(), Objects.requireNonNull(reached.get(wake.place()))));
        return safe;
    }

    private CompletableFuture<Void> send(Wake wake, long last, List<Document> audited) {
        List<CompletableFuture<?>> sent = new ArrayList<>();
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
        return allOf(sent);
    }

    private static CompletableFuture<Void> allOf(Collection<? extends CompletableFuture<?>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }

    private static boolean isNotSafe(CompletableFuture<Void> sent) {
        return !sent.isDone() || sent.isCompletedExceptionally();
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
