package org.quorate.load.startup;

import java.time.Duration;
import org.quorate.load.process.Listener;
import org.quorate.local.process.Program;
import org.quorate.local.process.RunningProgram;
import org.quorate.local.process.Signals;

/** A program that is ready, and how many seconds that took from the moment in which it was started. */
record Started(ProcessHandle process, double seconds) {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration GRACE = Duration.ofSeconds(20);

    /** Refuses to take another program's readiness on that port for this one's. */
    static Started of(Program program, int port) throws InterruptedException {
        long began = System.nanoTime();
        RunningProgram running = RunningProgram.start(program);
        running.awaitReady(LIMIT);
        double seconds = (System.nanoTime() - began) / 1e9;
        Listener.mustBe(running.handle().pid(), port);
        return new Started(running.handle(), seconds);
    }

    void stop() {
        Signals.stop(process, GRACE);
    }
}
