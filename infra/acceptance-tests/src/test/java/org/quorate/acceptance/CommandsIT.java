package org.quorate.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.local.layout.Layout;

/** The commands as a newcomer types them. */
class CommandsIT {

    private static final long PATIENCE_IN_MINUTES = 8;

    private final Path root = Layout.find().root();

    @TempDir
    Path data;

    @AfterEach
    void stop() throws Exception {
        run("infra/down", "--data", data.toString());
    }

    @Test
    void the_suite_goes_up_with_its_demo_shows_its_state_goes_down_and_comes_back_with_all_its_data() throws Exception {
        int port = freePort();
        Said up = run("infra/up", "--detach", "--data", data.toString(), "--port", String.valueOf(port));
        assertThat(up.exit()).as(up.text()).isZero();
        assertThat(up.text()).contains("http://localhost:" + port);
        String decisions = read(port, "/api/tewkesbury-bc/decisions");
        assertThat(decisions).contains("Brockworth pilot");

        Said status = run("infra/status", "--data", data.toString());
        assertThat(status.text()).contains("meetings", "gateway", "broker");
        Said again = run("infra/up", "--detach", "--data", data.toString());
        assertThat(again.exit()).as(again.text()).isZero();
        assertThat(again.text()).contains("http://localhost:" + port);

        assertThat(run("infra/down", "--data", data.toString()).exit()).isZero();
        Said back = run("infra/up", "--detach", "--data", data.toString(), "--port", String.valueOf(port));
        assertThat(back.exit()).as(back.text()).isZero();
        assertThat(read(port, "/api/tewkesbury-bc/decisions")).isEqualTo(decisions);
    }

    @Test
    void a_port_that_is_taken_is_said_in_one_sentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());

            Said up = run("infra/up", "--detach", "--data", data.toString(), "--port", port);

            assertThat(up.exit()).isNotZero();
            assertThat(up.text()).contains(port).doesNotContain("Exception", "\tat ");
        }
    }

    private record Said(int exit, String text) {}

    private Said run(String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command));
        words.set(0, root.resolve(command[0]).toString());
        Path said = Files.createTempFile("said", ".txt");
        Process process = new ProcessBuilder(words)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(command[0] + " did not end: " + Files.readString(said));
        }
        String text = Files.readString(said);
        Files.delete(said);
        return new Said(process.exitValue(), text);
    }

    private static String read(int port, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
