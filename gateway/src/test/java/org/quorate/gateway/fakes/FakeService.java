package org.quorate.gateway.fakes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service that answers GET with the JSON under {@code upstream/}, echoes the rest, and remembers what it was asked. */
public final class FakeService implements AutoCloseable {

    /** A request as it arrived. */
    public record Arrived(String method, URI uri, Map<String, List<String>> headers, String body) {

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .flatMap(entry -> entry.getValue().stream())
                    .findFirst()
                    .orElse("");
        }
    }

    private final HttpServer server;
    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final Map<String, Reply> byMethod = new ConcurrentHashMap<>();

    /** How a path is answered instead of by its file. */
    public interface Reply {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private FakeService(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public static FakeService start() {
        return new FakeService(0);
    }

    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    public List<Arrived> arrived() {
        return arrived;
    }

    public List<Arrived> arrivedAt(String path) {
        return arrived.stream()
                .filter(each -> each.uri().getPath().equals(path))
                .toList();
    }

    public void answer(String path, Reply reply) {
        replies.put(path, reply);
    }

    /** How every request of this method is answered that is not answered by its path. */
    public void answerAll(String method, Reply reply) {
        byMethod.put(method, reply);
    }

    public void forget() {
        arrived.clear();
        replies.clear();
        byMethod.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!path.startsWith("/actuator"))
                arrived.add(new Arrived(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        Map.copyOf(exchange.getRequestHeaders()),
                        body));
            Reply reply = replies.getOrDefault(path, byMethod.get(exchange.getRequestMethod()));
            if (reply != null) reply.to(exchange);
            else if (path.startsWith("/actuator")) json(exchange, 200, "{\"status\":\"UP\"}");
            else if (exchange.getRequestMethod().equals("GET")) answerFromFile(exchange, path);
            else json(exchange, 201, body.isEmpty() ? "{}" : body);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answerFromFile(HttpExchange exchange, String path) throws IOException {
        try (InputStream file = FakeService.class.getResourceAsStream("/upstream" + path + ".json")) {
            if (file == null) json(exchange, 404, "{\"status\":404,\"title\":\"Not Found\"}");
            else json(exchange, 200, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    public static void json(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", status < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
