package org.quorate.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A process that was started from a {@link Program}. */
public final class RunningProgram {
    /** Ctrl-C reaches the whole terminal; only the launcher shall act on it and stop the others in their order. */
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(300);

    private final Program program;
    private final Process process;

    private RunningProgram(Program program, Process process) {
        this.program = program;
        this.process = process;
    }

    public static RunningProgram start(Program program) {
        try {
            Files.createDirectories(program.log().toAbsolutePath().getParent());
            var builder = new ProcessBuilder(Stream.concat(DEAF_TO_THE_TERMINAL.stream(), program.command().stream())
                    .toList());
            builder.environment().putAll(program.environment());
            builder.redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(program.log().toFile()));
            Process process = builder.start();
            process.getOutputStream().close();
            return new RunningProgram(program, process);
        } catch (IOException e) {
            throw new CannotStart(program.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    public Program program() {
        return program;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return Signals.isAlive(handle());
    }

    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Waits until the program is ready; a death or a delay beyond the limit ends the wait with a sentence about it. */
    public void awaitReady(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        Duration pause = SHORTEST_PAUSE;
        while (!program.readiness().isMet()) {
            if (!process.isAlive()) {
                throw new CannotStart(death());
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStart(program.name() + " was not ready within " + limit.toSeconds() + " s" + logged());
            }
            Thread.sleep(pause);
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.plusMillis(5) : LONGEST_PAUSE;
        }
        if (!process.isAlive()) {
            throw new CannotStart(death());
        }
    }

    /** The sentence about a process that has ended, with the last it said. */
    public String death() {
        return program.name() + " ended with exit code " + process.exitValue() + logged();
    }

    private String logged() {
        String tail = LogTail.of(program.log());
        return tail.isEmpty() ? "." : "; the end of " + program.log() + ":" + tail;
    }
}
