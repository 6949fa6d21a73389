package org.quorate.local.process;

import java.io.IOException;
import java.time.Duration;

/** What can be done to a process from outside. */
public final class Signals {
    private static final Duration POLL = Duration.ofMillis(20);

    private Signals() {}

    public static void pause(ProcessHandle process) {
        send("-STOP", process);
    }

    public static void resume(ProcessHandle process) {
        send("-CONT", process);
    }

    public static void kill(ProcessHandle process) {
        process.destroyForcibly();
        awaitEnd(process, Duration.ofSeconds(10));
    }

    /** Asks the process to end and kills it when it has not done so within the grace; tells whether it went by itself. */
    public static boolean stop(ProcessHandle process, Duration grace) {
        if (!isAlive(process)) {
            return true;
        }
        process.destroy();
        resume(process);
        if (awaitEnd(process, grace)) {
            return true;
        }
        kill(process);
        return false;
    }

    /** A process that has ended and that nobody has asked about yet still has a number, but no program any more. */
    public static boolean isAlive(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static boolean awaitEnd(ProcessHandle process, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            while (isAlive(process)) {
                if (System.nanoTime() > deadline) {
                    return false;
                }
                Thread.sleep(POLL);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void send(String signal, ProcessHandle process) {
        if (!isAlive(process)) {
            return;
        }
        try {
            new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("cannot signal process " + process.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
