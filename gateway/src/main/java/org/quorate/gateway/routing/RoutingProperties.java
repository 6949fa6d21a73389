package org.quorate.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Which service owns which paths, where its instances are, and how long to wait for them. */
@ConfigurationProperties("quorate.routing")
public record RoutingProperties(
        Map<String, Owner> services,
        Duration connectWithin,
        Duration answerWithin,
        Duration restAfterRefusal,
        int eventStreams) {

    /** One service: its instances and the path patterns that are its own. */
    public record Owner(List<URI> uris, List<String> owns) {

        public Owner {
            if (uris.isEmpty()) throw new IllegalArgumentException("a service needs at least one URI, owns " + owns);
        }
    }
}
