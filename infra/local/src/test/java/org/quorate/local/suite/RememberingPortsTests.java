package org.quorate.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberingPortsTests {
    @TempDir
    Path directory;

    @Test
    void gives_the_same_port_next_time() throws IOException {
        Ports first = ports();
        int port = first.of("broker");
        first.remember();

        assertThat(ports().of("broker")).isEqualTo(port);
    }

    @Test
    void gives_another_when_someone_took_it_meanwhile() throws IOException {
        Ports first = ports();
        int port = first.of("broker");
        first.remember();

        try (var _ = new ServerSocket(port)) {
            assertThat(ports().of("broker")).isNotEqualTo(port);
        }
    }

    @Test
    void starts_anew_when_its_file_is_spoilt() throws IOException {
        Files.writeString(directory.resolve("ports.json"), "{ \"broker\": ");

        assertThat(ports().of("broker")).isPositive();
    }

    private Ports ports() {
        return Ports.rememberedIn(directory.resolve("ports.json"));
    }
}
