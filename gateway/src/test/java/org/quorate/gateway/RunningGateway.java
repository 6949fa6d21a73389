package org.quorate.gateway;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.quorate.gateway.fakes.FakeService;
import org.quorate.gateway.fakes.FakeSignIn;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole gateway on a free port, before fake services: membership has one dead instance of two, meetings two live ones. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class RunningGateway {

    static {
        // Signing in takes one redirect more than the JDK's client follows by itself.
        System.setProperty("jdk.httpclient.redirects.retrylimit", "10");
    }

    protected static final FakeService MEMBERSHIP = FakeService.start();
    protected static final FakeService MEETINGS = FakeService.start();
    protected static final FakeService MORE_MEETINGS = FakeService.start();
    protected static final FakeService FUNDING = FakeService.start();
    protected static final FakeService INDICATORS = FakeService.start();
    protected static final FakeSignIn SIGN_IN = FakeSignIn.start();
    protected static final URI NOBODY = nobody();

    protected final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry properties) {
        properties.add("QUORATE_MEMBERSHIP_URIS", () -> NOBODY + "," + MEMBERSHIP.uri());
        properties.add("QUORATE_MEETINGS_URIS", () -> MEETINGS.uri() + "," + MORE_MEETINGS.uri());
        properties.add("QUORATE_FUNDING_URIS", FUNDING::uri);
        properties.add("QUORATE_INDICATORS_URIS", INDICATORS::uri);
        properties.add("QUORATE_OIDC_ISSUER", SIGN_IN::issuer);
    }

    @BeforeEach
    void servicesForgetWhatTheyWereAsked() {
        List.of(MEMBERSHIP, MEETINGS, MORE_MEETINGS, FUNDING, INDICATORS).forEach(FakeService::forget);
    }

    protected HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    protected HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    protected HttpResponse<String> get(String path) {
        return send(request(path));
    }

    protected HttpResponse<String> post(String path, String body) {
        return send(request(path)
                .header("Authorization", "Bearer " + clerk())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    protected HttpResponse<String> visit(String path) {
        return send(request(path).header("Accept", "text/html"));
    }

    protected Document page(String path) {
        return Jsoup.parse(visit(path).body());
    }

    protected static String clerk() {
        return SIGN_IN.tokenOf("gcc-clerk", List.of(), Duration.ofMinutes(5));
    }

    protected static String operator() {
        return SIGN_IN.tokenOf("operator", List.of("operator"), Duration.ofMinutes(5));
    }

    private static URI nobody() {
        try (var socket = new ServerSocket(0)) {
            return URI.create("http://localhost:" + socket.getLocalPort());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
