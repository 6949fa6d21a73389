package org.quorate.starter.outbox;

import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the relay: at once when a writer leaves word, and by a sweep for what a crash or an absent broker left. */
final class RelayWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RelayWorker.class);
    private static final int BATCH = 500;
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(3);
    private static final Duration LEFT_AFTER = Duration.ofSeconds(3);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final long LOOK_AGAIN_MILLIS = 20;

    private final Outbox outbox;
    private final Relay relay;
    private final AtomicLong backlog = new AtomicLong();
    private volatile boolean running;
    private @Nullable Thread thread;
    private Instant nextSweep = Instant.EPOCH;
    private Duration pause = Duration.ZERO;

    RelayWorker(Outbox outbox, Relay relay, MeterRegistry meters) {
        this.outbox = outbox;
        this.relay = relay;
        Gauge.builder("quorate.outbox.pending", backlog, AtomicLong::get)
                .description("Documents with events that wait to be published, at the last sweep")
                .register(meters);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("relay").start(this::run);
    }

    /** Publishes what is waiting, then stops. */
    @Override
    public void stop() {
        running = false;
        Thread working = thread;
        if (working != null) {
            try {
                working.join(LONGEST_PAUSE);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running || (!outbox.isEmpty() && pause.isZero())) {
            try {
                step();
                pause = Duration.ZERO;
            } catch (InterruptedException interrupted) {
                return;
            } catch (Exception away) {
                back(away);
            }
        }
    }

    private void step() throws Exception {
        List<Wake> batch = outbox.next(BATCH, running ? 200 : 0);
        if (!batch.isEmpty()) {
            List<Wake> again = relay.publish(batch);
            if (!again.isEmpty()) {
                Thread.sleep(LOOK_AGAIN_MILLIS);
                again.forEach(outbox::wake);
            }
        }
        if (running && Instant.now().isAfter(nextSweep)) {
            sweep();
            nextSweep = Instant.now().plus(SWEEP_EVERY);
        }
    }

    private void sweep() {
        long pending = 0;
        for (MongoCollection<Document> collection : outbox.watched()) {
            Pending.left(collection, LEFT_AFTER, Math.min(BATCH, outbox.roomLeft()))
                    .forEach(key -> outbox.wake(Pending.lookAgain(collection, key)));
            pending += Pending.count(collection);
        }
        backlog.set(pending);
    }

    private void back(Exception away) {
        pause = pause.isZero() ? Duration.ofMillis(100) : pause.multipliedBy(2);
        if (pause.compareTo(LONGEST_PAUSE) > 0) {
            pause = LONGEST_PAUSE;
        }
        log.warn("events wait: broker or store is away ({}); trying again in {}", away.toString(), pause);
        nextSweep = Instant.EPOCH;
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            running = false;
        }
    }
}
