package org.quorate.local.status;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** How many events a service has written and not yet published, from its metrics. */
final class OutboxBacklog {
    private static final String METRIC = "quorate_outbox_pending";
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();

    private OutboxBacklog() {}

    static OptionalLong of(int port) {
        URI metrics = URI.create("http://127.0.0.1:" + port + "/actuator/prometheus");
        try {
            HttpResponse<String> answer =
                    HTTP.send(HttpRequest.newBuilder(metrics).timeout(LIMIT).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200 ? in(answer.body()) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        }
    }

    /** The sum over all labels. */
    static OptionalLong in(String metrics) {
        List<String> samples = metrics.lines()
                .filter(line -> line.startsWith(METRIC + " ") || line.startsWith(METRIC + "{"))
                .toList();
        if (samples.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) samples.stream()
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum());
    }
}
