package org.quorate.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.local.layout.Component;
import org.quorate.local.process.CannotStart;

class RefusingToStartTests {
    @TempDir
    Path directory;

    FakeProject project;

    @BeforeEach
    void build() throws IOException {
        project = FakeProject.in(directory.resolve("project"));
    }

    @Test
    void says_that_the_port_is_taken() throws IOException {
        try (var taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> Suite.start(options().gatewayPort(port)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Port " + port + " is taken by another program: choose another with --port N.");
        }
    }

    @Test
    void says_that_nothing_can_be_written() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(
                        () -> Suite.start(SuiteOptions.in(file.resolve("data")).layout(project.layout())))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("Nothing can be written to " + file)
                .hasMessageNotContaining("\n");
    }

    @Test
    void says_what_is_not_built() throws IOException {
        Files.delete(project.layout().jar(Component.FUNDING));

        assertThatThrownBy(() -> Suite.start(options()))
                .isInstanceOf(CannotStart.class)
                .hasMessage("funding-service is not built: run infra/up, or mvn package.");
    }

    @Test
    void shows_the_last_words_of_what_did_not_start_and_stops_the_rest() throws IOException {
        project.build(Component.GATEWAY, BrokenService.class);

        assertThatThrownBy(() -> Suite.start(options().only(EnumSet.of(Component.STORE, Component.GATEWAY))))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("gateway ended with exit code 7")
                .hasMessageContaining("the roster of the board has been eaten");

        assertThat(directory.resolve("data/suite.json")).doesNotExist();
    }

    private SuiteOptions options() {
        return SuiteOptions.in(directory.resolve("data")).layout(project.layout());
    }
}
