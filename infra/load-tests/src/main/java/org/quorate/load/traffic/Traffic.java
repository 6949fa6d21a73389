package org.quorate.load.traffic;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.quorate.local.process.CannotStart;

/** Callers who each read or write, wait for the answer, and go on, until the time is over. */
public final class Traffic {
    private static final double SHARE_OF_WRITES = 0.1;
    private static final Set<Integer> PASSING = Set.of(409, 429, 502, 503, 504);
    private static final int TRIES = 20;
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** How many callers, for how long, and what decides over what each does next. */
    public record Plan(int callers, Duration length, long seed) {
        public Plan {
            if (callers < 1) throw new IllegalArgumentException("callers must be at least 1, were " + callers);
        }
    }

    private final Gateway gateway;
    private final String meetingBody;
    private final Plan plan;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Tally tally = new Tally();

    Traffic(Gateway gateway, String meetingBody, Plan plan) {
        this.gateway = gateway;
        this.meetingBody = meetingBody;
        this.plan = plan;
    }

    /** What every label of this run begins with. */
    String mark() {
        return "load " + Long.toHexString(plan.seed()) + " ";
    }

    Tally run() throws InterruptedException {
        long end = System.nanoTime() + plan.length().toNanos();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = IntStream.range(0, plan.callers())
                    .<Future<?>>mapToObj(number -> callers.submit(() -> call(number, end)))
                    .toList();
            for (Future<?> caller : all) {
                caller.get();
            }
            return tally;
        } catch (ExecutionException e) {
            throw new CannotStart("The load broke off: " + e.getCause(), e);
        }
    }

    private void call(int number, long end) {
        var random = new SplittableRandom(plan.seed() + number);
        try {
            while (System.nanoTime() < end) {
                if (random.nextDouble() < SHARE_OF_WRITES) {
                    write(random);
                } else {
                    read(random);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(RandomGenerator random) throws InterruptedException {
        Reads.Read read = Reads.any(random);
        long began = System.nanoTime();
        try {
            int status = gateway.get(read);
            tally.read(microsSince(began));
            if (status != 200) tally.unwanted(status + " to GET " + read.path());
        } catch (IOException e) {
            tally.unwanted("none to GET");
        }
    }

    /** Sent again under the same key until it is known what came of it. */
    private void write(RandomGenerator random) throws InterruptedException {
        Entry entry = Entry.any(random);
        UUID key = new UUID(random.nextLong(), random.nextLong());
        Map<String, Object> content = entry.content(mark() + numbers.incrementAndGet(), meetingBody);
        for (int tries = 0; tries < TRIES; tries++) {
            long began = System.nanoTime();
            try {
                Gateway.Posted posted = gateway.post(entry, key, content);
                posted.id().ifPresent(id -> tally.written(entry, id, microsSince(began)));
                if (posted.id().isPresent()) return;
                tally.unwanted(posted.status() + " to POST " + entry.list());
                if (!PASSING.contains(posted.status())) return;
            } catch (IOException e) {
                tally.unwanted("none to POST");
            }
            Thread.sleep(PAUSE);
        }
        throw new CannotStart("Nobody can say what became of " + content + ": no answer to " + TRIES + " tries.");
    }

    private static long microsSince(long began) {
        return (System.nanoTime() - began) / 1_000;
    }
}
