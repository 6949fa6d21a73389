package org.quorate.gateway.routing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at each instance's readiness now and then, so that one shutting down or cut off from its store is passed over. */
@Component
class ReadinessChecks {

    private static final Logger log = LoggerFactory.getLogger(ReadinessChecks.class);
    private static final int SERVICE_UNAVAILABLE = 503;

    private final Upstreams upstreams;
    private final HttpClient client;

    ReadinessChecks(Upstreams upstreams, HttpClient upstreamHttpClient) {
        this.upstreams = upstreams;
        this.client = upstreamHttpClient;
    }

    @Scheduled(fixedDelayString = "${quorate.routing.check-every}")
    void check() {
        for (Upstream upstream : upstreams.all()) {
            upstream.instances().all().forEach(instance -> Thread.startVirtualThread(() -> check(instance)));
        }
    }

    private void check(Instance instance) {
        boolean ready = isReady(instance.uri());
        if (!ready) log.debug("{} is not ready", instance.uri());
        instance.seen(ready);
    }

    private boolean isReady(URI uri) {
        var request = HttpRequest.newBuilder(uri.resolve("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() != SERVICE_UNAVAILABLE;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
