package org.quorate.gateway.routing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.stereotype.Component;

/** The services behind the gateway, by name. */
@Component
public class Upstreams {

    private final Map<String, Upstream> byName = new LinkedHashMap<>();

    Upstreams(RoutingProperties routing, CircuitBreakerFactory<?, ?> breakers) {
        routing.services()
                .forEach((name, owner) -> byName.put(
                        name,
                        new Upstream(
                                name,
                                owner.owns(),
                                new Instances(owner.uris()),
                                breakers.create(name),
                                routing.restAfterRefusal())));
    }

    public Upstream of(String service) {
        Upstream upstream = byName.get(service);
        if (upstream == null) throw new IllegalArgumentException("no service is called " + service);
        return upstream;
    }

    public Collection<Upstream> all() {
        return byName.values();
    }
}
