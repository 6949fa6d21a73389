package org.quorate.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** How a process shows that it can be used. */
public sealed interface Readiness {
    /** Its port takes connections. */
    record Listening(int port) implements Readiness {}

    /** Its health endpoint says so. */
    record Healthy(URI endpoint) implements Readiness {}

    default boolean isMet() {
        return switch (this) {
            case Listening(int port) -> accepts(port);
            case Healthy(URI endpoint) -> isOk(endpoint);
        };
    }

    private static boolean accepts(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), Probe.TIMEOUT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isOk(URI endpoint) {
        try {
            return Probe.CLIENT
                            .send(Probe.get(endpoint), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The one HTTP client of all probes. */
    final class Probe {
        private static final int TIMEOUT_MILLIS = 2_000;
        private static final HttpClient CLIENT = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofMillis(TIMEOUT_MILLIS))
                .build();

        private Probe() {}

        private static HttpRequest get(URI endpoint) {
            return HttpRequest.newBuilder(endpoint)
                    .timeout(Duration.ofMillis(TIMEOUT_MILLIS))
                    .build();
        }
    }
}
