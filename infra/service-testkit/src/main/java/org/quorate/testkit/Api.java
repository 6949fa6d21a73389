package org.quorate.testkit;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the service under test over HTTP, as a caller would. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private volatile int port;

    void at(int listening) {
        port = listening;
    }

    /** A request as someone with a token. */
    public Request as(String token) {
        return new Request(token, null, null, Map.of());
    }

    /** A request as anyone. */
    public Request asAnyone() {
        return new Request(null, null, null, Map.of());
    }

    /** A request about to be sent. */
    public final class Request {

        private final @Nullable String token;
        private final @Nullable String key;
        private final @Nullable String ifMatch;
        private final Map<String, String> headers;

        private Request(
                @Nullable String token, @Nullable String key, @Nullable String ifMatch, Map<String, String> headers) {
            this.token = token;
            this.key = key;
            this.ifMatch = ifMatch;
            this.headers = headers;
        }

        /** The same with one more header. */
        public Request withHeader(String name, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(name, value);
            return new Request(token, key, ifMatch, Map.copyOf(more));
        }

        public Request withKey(String idempotencyKey) {
            return new Request(token, idempotencyKey, ifMatch, headers);
        }

        public Request ifMatch(String etag) {
            return new Request(token, key, etag, headers);
        }

        public ApiAnswer get(String path) {
            return send("GET", path, null);
        }

        /** Sends a body: text as it stands, anything else as JSON. */
        public ApiAnswer post(String path, Object body) {
            return send("POST", path, text(body));
        }

        public ApiAnswer post(String path) {
            return send("POST", path, "");
        }

        public ApiAnswer put(String path, Object body) {
            return send("PUT", path, text(body));
        }

        public ApiAnswer delete(String path) {
            return send("DELETE", path, null);
        }

        /** Sends bytes of a type, such as a paper. */
        public ApiAnswer upload(String path, String contentType, byte[] bytes) {
            return ApiAnswer.of(exchange(
                    request("POST", path, HttpRequest.BodyPublishers.ofByteArray(bytes), contentType),
                    HttpResponse.BodyHandlers.ofString()));
        }

        /** Asks for bytes, with further headers by name and value. */
        public HttpResponse<byte[]> download(String path, String... headers) {
            HttpRequest.Builder request = request("GET", path, HttpRequest.BodyPublishers.noBody(), null);
            if (headers.length > 0) {
                request.headers(headers);
            }
            return exchange(request, HttpResponse.BodyHandlers.ofByteArray());
        }

        private String text(Object body) {
            return body instanceof String already ? already : JSON.writeValueAsString(body);
        }

        private ApiAnswer send(String method, String path, @Nullable String body) {
            HttpRequest.BodyPublisher content =
                    body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
            return ApiAnswer.of(exchange(
                    request(method, path, content, body == null ? null : "application/json"),
                    HttpResponse.BodyHandlers.ofString()));
        }

        private HttpRequest.Builder request(
                String method, String path, HttpRequest.BodyPublisher content, @Nullable String contentType) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .timeout(Duration.ofSeconds(30))
                    .method(method, content);
            header(request, "Authorization", token == null ? null : "Bearer " + token);
            header(request, "Idempotency-Key", key);
            header(request, "If-Match", ifMatch);
            header(request, "Content-Type", contentType);
            headers.forEach(request::setHeader);
            return request;
        }

        private <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
            try {
                return http.send(request.build(), handler);
            } catch (java.io.IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }

        private static void header(HttpRequest.Builder request, String name, @Nullable String value) {
            if (value != null) {
                request.header(name, value);
            }
        }
    }
}
