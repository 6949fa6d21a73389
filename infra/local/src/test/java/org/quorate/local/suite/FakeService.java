package org.quorate.local.suite;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Stands in for a service: it is ready, it has a backlog of 3 events, and it shows the environment that it was given. */
public final class FakeService {
    private FakeService() {}

    public static void main(String... arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("QUORATE_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        answer(server, "/actuator/health/readiness", "UP");
        answer(server, "/actuator/prometheus", "quorate_outbox_pending{collection=\"meetings\"} 3.0\n");
        answer(server, "/environment", environment());
        server.start();
    }

    private static void answer(HttpServer server, String path, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static String environment() {
        return System.getenv().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::toString)
                .collect(Collectors.joining("\n"));
    }
}
