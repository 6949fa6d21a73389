package org.quorate.local.training;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.quorate.local.demo.Demo;
import org.quorate.local.layout.Component;
import org.quorate.local.people.Tokens;
import org.quorate.local.process.CannotStart;
import org.quorate.local.suite.Suite;

/** A little of everything that people do: the demo is entered, lists are read, health is asked for. */
final class Exercise {
    private static final int ROUNDS = 20;
    private static final List<String> READS = List.of(
            "/",
            "/api/tenants",
            "/api/tewkesbury-bc/bodies",
            "/api/tewkesbury-bc/organisations",
            "/api/tewkesbury-bc/meetings",
            "/api/tewkesbury-bc/decisions",
            "/api/tewkesbury-bc/forward-plan",
            "/api/tewkesbury-bc/funds",
            "/api/tewkesbury-bc/requests",
            "/api/gloucestershire-cc/indicators",
            "/api/gloucestershire-cc/audit/membership",
            "/actuator/health/readiness",
            "/actuator/prometheus");

    private final Suite suite;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Exercise(Suite suite) {
        this.suite = suite;
    }

    /** What is refused has been exercised, too: a training run proves nothing, it only shows what is used. */
    void run() {
        if (suite.names(Component.SIGN_IN).isEmpty()) {
            read("");
            return;
        }
        if (!suite.names(Component.GATEWAY).isEmpty()) {
            enterTheDemo();
        }
        read(new Tokens(suite.issuer()).of("auditor"));
    }

    private void enterTheDemo() {
        try {
            new Demo().load(suite.gateway(), suite.issuer(), _ -> {});
        } catch (CannotStart _) {
            // The launcher will say so when it loads the demo in earnest.
        }
    }

    private void read(String token) {
        for (int round = 0; round < ROUNDS; round++) {
            for (Component component : Component.values()) {
                if (component != Component.BROKER && component != Component.STORE) {
                    suite.names(component)
                            .forEach(name ->
                                    READS.forEach(path -> get(suite.uri(name).resolve(path), token)));
                }
            }
        }
    }

    private void get(URI uri, String token) {
        try {
            http.send(
                    HttpRequest.newBuilder(uri)
                            .timeout(Duration.ofSeconds(20))
                            .header("Authorization", "Bearer " + token)
                            .header("Accept", "text/html,application/json;q=0.9,*/*;q=0.8")
                            .build(),
                    BodyHandlers.discarding());
        } catch (IOException _) {
            // As above.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
