package org.quorate.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process of this machine; its start tells it from a later one of the same number. */
public record ProcessId(long pid, Instant started) {
    private static final Duration CLOCK_NOISE = Duration.ofSeconds(2);

    public static ProcessId of(ProcessHandle handle) {
        return new ProcessId(handle.pid(), startOf(handle));
    }

    /** The process, as long as it is alive. */
    public Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(Signals::isAlive).filter(this::isMine);
    }

    private boolean isMine(ProcessHandle handle) {
        return Duration.between(started, startOf(handle)).abs().compareTo(CLOCK_NOISE) <= 0;
    }

    private static Instant startOf(ProcessHandle handle) {
        return handle.info().startInstant().orElse(Instant.EPOCH);
    }
}
