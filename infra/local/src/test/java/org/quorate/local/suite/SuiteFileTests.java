package org.quorate.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.local.layout.Component;
import org.quorate.local.process.ProcessId;

class SuiteFileTests {
    @TempDir
    Path directory;

    @Test
    void is_read_as_it_was_written() {
        SuiteFile written = file(ProcessId.of(ProcessHandle.current()));

        written.writeTo(data());

        assertThat(SuiteFile.in(data())).contains(written);
    }

    @Test
    void is_of_a_running_suite_while_its_processes_live() {
        assertThat(file(ProcessId.of(ProcessHandle.current())).isRunning()).isTrue();
    }

    @Test
    void is_of_no_running_suite_when_another_process_has_got_the_number() {
        var earlier = new ProcessId(ProcessHandle.current().pid(), Instant.parse("2019-07-23T10:00:00Z"));

        assertThat(file(earlier).isRunning()).isFalse();
    }

    @Test
    void is_absent_before_anything_was_started() {
        assertThat(SuiteFile.in(data())).isEmpty();
    }

    private DataDirectory data() {
        return new DataDirectory(directory);
    }

    private SuiteFile file(ProcessId process) {
        var addresses = new Addresses(
                URI.create("http://localhost:8080"),
                URI.create("http://localhost:2"),
                "127.0.0.1:3",
                "mongodb://127.0.0.1:4");
        var gateway = new SuiteFile.Entry(
                "gateway",
                Component.GATEWAY,
                process,
                8080,
                directory.resolve("logs/gateway.log"),
                Optional.of(URI.create("http://127.0.0.1:8080/actuator/health/readiness")));
        var store = new SuiteFile.Entry(
                "store", Component.STORE, process, 4, directory.resolve("logs/store.log"), Optional.empty());
        return new SuiteFile(Optional.of(process), addresses, List.of(gateway, store));
    }
}
