package org.quorate.load.traffic;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.quorate.local.people.Tokens;
import tools.jackson.databind.json.JsonMapper;

/** The one door, asked once for every call and without a second try. */
final class Gateway {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final URI uri;
    private final Tokens tokens;
    private final Map<String, String> tokenOf = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Gateway(URI uri, URI issuer) {
        this.uri = uri;
        this.tokens = new Tokens(issuer);
    }

    int get(Reads.Read read) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(read.path());
        read.account().ifPresent(account -> authorize(request, account));
        HttpResponse<byte[]> answer = http.send(request.GET().build(), BodyHandlers.ofByteArray());
        return answer.statusCode();
    }

    /** The id of what was created, or the status of the refusal. */
    Posted post(Entry entry, UUID key, Map<String, Object> content) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(entry.list())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(content)));
        authorize(request, entry.account());
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        return answer.statusCode() == 201
                ? new Posted(Optional.of(id(answer.body())), answer.statusCode())
                : new Posted(Optional.empty(), answer.statusCode());
    }

    /** What came of a post. */
    record Posted(Optional<String> id, int status) {}

    private static String id(String body) {
        return JsonMapper.shared().readTree(body).get("id").asString();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri.resolve(path)).timeout(LIMIT).header("Accept", accepted(path));
    }

    private static String accepted(String path) {
        return path.startsWith("/api/") ? "application/json" : "text/html";
    }

    private void authorize(HttpRequest.Builder request, String account) {
        request.header("Authorization", "Bearer " + tokenOf.computeIfAbsent(account, tokens::of));
    }
}
