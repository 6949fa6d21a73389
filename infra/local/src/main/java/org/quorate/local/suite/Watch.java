package org.quorate.local.suite;

import java.time.Duration;
import java.util.function.Consumer;
import org.quorate.local.process.CannotStart;

/** Starts again what dies, a little later each time, until it has died too often. */
public final class Watch {
    private static final int TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration GOOD_RUN = Duration.ofMinutes(5);

    private final Suite suite;
    private final Consumer<String> report;

    private Watch(Suite suite, Consumer<String> report) {
        this.suite = suite;
        this.report = report;
    }

    public static void over(Suite suite, Consumer<String> report) {
        var watch = new Watch(suite, report);
        suite.names().forEach(name -> Thread.ofVirtual().name("watch " + name).start(() -> watch.over(name)));
    }

    private void over(String name) {
        int deaths = 0;
        while (deaths < TRIES) {
            long began = System.nanoTime();
            suite.program(name).onExit().join();
            if (suite.isStopped()) {
                return;
            }
            boolean ranWell = System.nanoTime() - began > GOOD_RUN.toNanos();
            deaths = ranWell ? 1 : deaths + 1;
            report.accept(suite.program(name).death());
            startAgain(name, deaths);
        }
        report.accept(name + " died " + TRIES + " times and is not started again; the others go on.");
    }

    private void startAgain(String name, int deaths) {
        try {
            Thread.sleep(FIRST_PAUSE.multipliedBy(1L << (deaths - 1)));
            if (!suite.isStopped()) {
                suite.restart(name);
                report.accept(name + " is ready again.");
            }
        } catch (CannotStart e) {
            report.accept(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
