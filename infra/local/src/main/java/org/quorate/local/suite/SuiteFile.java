package org.quorate.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.quorate.local.layout.Component;
import org.quorate.local.process.CannotStart;
import org.quorate.local.process.ProcessId;
import org.quorate.local.process.Readiness;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known of a running suite by those who did not start it.
 *
 * @param launcher the process that watches over the others, when one does
 */
public record SuiteFile(Optional<ProcessId> launcher, Addresses addresses, List<Entry> processes) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** One process of the suite. */
    public record Entry(String name, Component component, ProcessId process, int port, Path log, Optional<URI> health) {
        static Entry of(Step step, ProcessHandle handle) {
            Path log = step.program().log();
            return new Entry(step.name(), step.component(), ProcessId.of(handle), step.port(), log, health(step));
        }

        /** The process, as long as it is alive. */
        public Optional<ProcessHandle> handle() {
            return process.handle();
        }

        public boolean isReady() {
            return health.<Readiness>map(Readiness.Healthy::new)
                    .orElse(new Readiness.Listening(port))
                    .isMet();
        }

        private static Optional<URI> health(Step step) {
            return switch (step.program().readiness()) {
                case Readiness.Healthy(URI endpoint) -> Optional.of(endpoint);
                case Readiness.Listening _ -> Optional.empty();
            };
        }
    }

    public static Optional<SuiteFile> in(DataDirectory data) {
        Path file = data.suiteFile();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file, SuiteFile.class));
        } catch (JacksonException e) {
            throw new CannotStart(file + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    /** The launcher that watches over the suite, as long as it lives. */
    public Optional<ProcessHandle> watcher() {
        return launcher.flatMap(ProcessId::handle);
    }

    public boolean isRunning() {
        return processes.stream().anyMatch(process -> process.handle().isPresent());
    }

    public boolean isWhole() {
        return processes.stream().allMatch(process -> process.handle().isPresent());
    }

    /** Stops every process that is still alive. */
    public void stop() {
        Stopping.inOrder(processes, Stopping.GRACE);
    }

    void writeTo(DataDirectory data) {
        try {
            Path fresh = data.path().resolve("suite.json.new");
            Files.writeString(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
            Files.move(fresh, data.suiteFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotStart(data.suiteFile() + " cannot be written: " + e.getMessage(), e);
        }
    }

    public static void removeFrom(DataDirectory data) {
        try {
            Files.deleteIfExists(data.suiteFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
