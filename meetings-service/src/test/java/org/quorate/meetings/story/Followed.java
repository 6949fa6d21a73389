package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** What is heard of a meeting by whoever follows it. */
record Followed(HttpClient client, List<String> heard) implements AutoCloseable {

    static Followed at(Environment environment, String path, @Nullable String lastSeen)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port") + path));
        if (lastSeen != null) {
            request.header("Last-Event-ID", lastSeen);
        }
        HttpClient client = HttpClient.newHttpClient();
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("text/event-stream");
        List<String> heard = new CopyOnWriteArrayList<>();
        Thread.ofVirtual().start(() -> {
            try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                lines.lines().forEach(heard::add);
            } catch (IOException | UncheckedIOException ended) {
                heard.add("ended");
            }
        });
        return new Followed(client, heard);
    }

    void awaits(String kind) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> heard.stream().anyMatch(line -> line.contains("\"kind\":\"" + kind + "\"")));
    }

    String lastId() {
        return heard.reversed().stream()
                .filter(line -> line.startsWith("id: "))
                .findFirst()
                .orElseThrow()
                .substring("id: ".length());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
