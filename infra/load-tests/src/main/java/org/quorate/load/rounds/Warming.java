package org.quorate.load.rounds;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Consumer;

/** Runs something until it has come to its speed: until three runs agree within five per cent, or for as long as is sensible. */
public final class Warming {
    private static final int AGREEING = 3;
    private static final double WITHIN = 0.05;
    private static final int MOST = 12;
    private static final Duration LONGEST = Duration.ofSeconds(45);

    private Warming() {}

    public static void until(Contest.Arm arm, Consumer<String> progress) throws InterruptedException {
        Deque<Double> last = new ArrayDeque<>();
        Instant end = Instant.now().plus(LONGEST);
        for (int run = 1; run <= MOST && Instant.now().isBefore(end) && !agree(last); run++) {
            last.addLast(arm.run());
            if (last.size() > AGREEING) last.removeFirst();
            progress.accept(String.format(Locale.ROOT, "warming, run %d: %.4f s", run, last.getLast()));
        }
    }

    private static boolean agree(Deque<Double> last) {
        return last.size() == AGREEING && Collections.max(last) <= Collections.min(last) * (1 + WITHIN);
    }
}
