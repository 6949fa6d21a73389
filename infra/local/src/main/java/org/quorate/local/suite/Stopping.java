package org.quorate.local.suite;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quorate.local.layout.Component;
import org.quorate.local.process.Signals;

/** Stops processes in the order in which they can do without each other: whoever uses another goes first. */
final class Stopping {
    static final Duration GRACE = Duration.ofSeconds(20);

    /** A JVM writes its AOT cache when it ends, which takes a while when several do so at once. */
    static final Duration GRACE_AFTER_TRAINING = Duration.ofSeconds(180);

    private Stopping() {}

    static void inOrder(List<SuiteFile.Entry> processes, Duration grace) {
        processes.stream()
                .collect(Collectors.groupingBy(process -> wave(process.component()), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(wave -> together(wave, grace));
    }

    private static void together(List<SuiteFile.Entry> wave, Duration grace) {
        List<Thread> stops = wave.stream()
                .flatMap(process -> process.handle().stream())
                .map(handle -> Thread.startVirtualThread(() -> Signals.stop(handle, grace)))
                .toList();
        for (Thread stop : stops) {
            join(stop);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int wave(Component component) {
        return switch (component) {
            case GATEWAY -> 1;
            case MEMBERSHIP, MEETINGS, FUNDING, INDICATORS -> 2;
            case SIGN_IN, STORE -> 3;
            case BROKER -> 4;
        };
    }
}
