package org.quorate.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.local.layout.Component;

class WatchingOverASuiteTests {
    @TempDir
    Path directory;

    @Test
    void starts_what_died_again_and_says_so() throws IOException, InterruptedException {
        var options = SuiteOptions.in(directory.resolve("data"))
                .layout(FakeProject.in(directory.resolve("project")).layout())
                .only(EnumSet.of(Component.MEETINGS));
        BlockingQueue<String> said = new LinkedBlockingQueue<>();
        try (Suite suite = Suite.start(options)) {
            Watch.over(suite, said::add);

            suite.kill("meetings");

            assertThat(said.poll(10, TimeUnit.SECONDS)).startsWith("meetings ended with exit code 137");
            assertThat(said.poll(20, TimeUnit.SECONDS)).isEqualTo("meetings is ready again.");
            assertThat(suite.isAlive("meetings")).isTrue();
        }
        assertThat(said).isEmpty();
    }
}
