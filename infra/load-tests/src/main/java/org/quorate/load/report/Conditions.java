package org.quorate.load.report;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Under what conditions something was measured. */
public record Conditions(Instant at, int cores, String jvm, double busyBefore, double busyAfter, long seed) {
    /** To be called before the measurement. */
    public static Conditions now(long seed) {
        return new Conditions(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                load(),
                load(),
                seed);
    }

    /** To be called after it. */
    public Conditions ended() {
        return new Conditions(at, cores, jvm, busyBefore, load(), seed);
    }

    public String inWords() {
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %s, load average %.1f before and %.1f after, seed %d",
                at,
                cores,
                jvm,
                busyBefore,
                busyAfter,
                seed);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
