package org.quorate.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.quorate.local.people.Tokens;
import org.quorate.local.process.CannotStart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public API, called with the tokens of demo people as a careful client would: a change is sent with an idempotency key, and sent
 * again under the same key while the platform does not answer.
 */
public final class DemoApi {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    private final URI gateway;
    private final Tokens tokens;
    private final Map<String, String> tokenOf = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public DemoApi(URI gateway, URI issuer) {
        this.gateway = gateway;
        this.tokens = new Tokens(issuer);
    }

    /** Posts so that a second time changes nothing: the key is made from the path and the body. */
    public JsonNode post(String account, String path, Object body) {
        return accepted(postAnyway(account, path, body));
    }

    public JsonNode post(String account, String path) {
        return post(account, path, Map.of());
    }

    /** Hands in a PDF file; a second time changes nothing. */
    public JsonNode upload(String account, String path, byte[] file) {
        UUID key = UUID.nameUUIDFromBytes((path + Arrays.hashCode(file)).getBytes(StandardCharsets.UTF_8));
        return accepted(send(request(account, path)
                .header("Content-Type", "application/pdf")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofByteArray(file))
                .build()));
    }

    /** Posts, and answers with whatever comes of it. */
    public HttpResponse<String> postAnyway(String account, String path, Object body) {
        String json = JSON.writeValueAsString(body);
        UUID key = UUID.nameUUIDFromBytes((path + json).getBytes(StandardCharsets.UTF_8));
        return send(request(account, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    public JsonNode put(String account, String path, Object body) {
        return accepted(send(request(account, path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build()));
    }

    public void delete(String account, String path) {
        accepted(send(request(account, path).DELETE().build()));
    }

    public JsonNode get(String account, String path) {
        return accepted(send(request(account, path).GET().build()));
    }

    /** Reads until what is read is as wanted: what one service tells another arrives soon, but not at once. */
    public JsonNode await(String account, String path, Predicate<JsonNode> wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            HttpResponse<String> answer = send(request(account, path).GET().build());
            if (answer.statusCode() == 200 && wanted.test(JSON.readTree(answer.body()))) {
                return JSON.readTree(answer.body());
            }
            if (Instant.now().isAfter(end)) {
                throw new CannotStart("Waited in vain at " + path + ", which last answered " + answer.statusCode() + " "
                        + answer.body());
            }
            pause();
        }
    }

    private HttpRequest.Builder request(String account, String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + tokenOf.computeIfAbsent(account, tokens::of));
    }

    private HttpResponse<String> send(HttpRequest request) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
                if (!isPassing(answer) || Instant.now().isAfter(end)) {
                    return answer;
                }
            } catch (IOException e) {
                if (Instant.now().isAfter(end)) {
                    throw new CannotStart(request.uri() + " does not answer.", e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotStart("The load of the demo was interrupted.", e);
            }
            pause();
        }
    }

    private static boolean isPassing(HttpResponse<String> answer) {
        boolean firstStillAtWork = answer.statusCode() == 409 && answer.body().contains("still at work");
        return PASSING.contains(answer.statusCode()) || firstStillAtWork;
    }

    private static JsonNode accepted(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new CannotStart("The demo was refused: " + answer.request().method() + " "
                    + answer.request().uri().getPath() + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The load of the demo was interrupted.", e);
        }
    }
}
