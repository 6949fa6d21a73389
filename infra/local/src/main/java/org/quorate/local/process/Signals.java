package org.quorate.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** What can be done to a process from outside. */
public final class Signals {
    private static final Duration POLL = Duration.ofMillis(20);

    private Signals() {}

    /** Returns once it has stopped: the signal alone leaves it a moment in which it may still answer. */
    public static void pause(ProcessHandle process) {
        send("-STOP", process);
        await(() -> !isAlive(process) || isStopped(process), Duration.ofSeconds(10));
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

    private static boolean isStopped(ProcessHandle process) {
        return run("ps", "-o", "state=", "-p", String.valueOf(process.pid())).startsWith("T");
    }

    private static boolean awaitEnd(ProcessHandle process, Duration limit) {
        return await(() -> !isAlive(process), limit);
    }

    private static boolean await(BooleanSupplier it, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            while (!it.getAsBoolean()) {
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
        if (isAlive(process)) {
            String _ = run("kill", signal, String.valueOf(process.pid()));
        }
    }

    private static String run(String... command) {
        try {
            Process running =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + String.join(" ", command), e);
        }
    }
}
