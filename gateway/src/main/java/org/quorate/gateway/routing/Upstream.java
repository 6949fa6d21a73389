package org.quorate.gateway.routing;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.web.client.ResourceAccessException;

/** A service as the gateway calls it: behind a circuit breaker, at whichever of its instances answers. */
public final class Upstream {

    private final String name;
    private final List<String> owns;
    private final Instances instances;
    private final CircuitBreaker breaker;
    private final Duration restAfterRefusal;

    Upstream(String name, List<String> owns, Instances instances, CircuitBreaker breaker, Duration restAfterRefusal) {
        this.name = name;
        this.owns = owns;
        this.instances = instances;
        this.breaker = breaker;
        this.restAfterRefusal = restAfterRefusal;
    }

    public String name() {
        return name;
    }

    List<String> owns() {
        return owns;
    }

    Instances instances() {
        return instances;
    }

    /**
     * Tries one instance after the other. A call that never arrived is always tried again; one that broke off
     * half-way only when it is repeatable, since the service may already have acted on it.
     */
    public <T> T call(boolean repeatable, Function<URI, T> attempt, Function<Throwable, T> otherwise) {
        return breaker.run(
                () -> overInstances(repeatable, attempt),
                failure -> otherwise.apply(failure == null ? new IllegalStateException(name + " failed") : failure));
    }

    private <T> T overInstances(boolean repeatable, Function<URI, T> attempt) {
        @Nullable ResourceAccessException last = null;
        for (Instance instance : instances.inTurn()) {
            try {
                return attempt.apply(instance.uri());
            } catch (ResourceAccessException failure) {
                if (neverArrived(failure)) instance.restFor(restAfterRefusal);
                else if (!repeatable || failure.getCause() instanceof HttpTimeoutException) throw failure;
                last = failure;
            }
        }
        throw last == null ? new IllegalStateException(name + " has no instances") : last;
    }

    /** Whether the breaker or the bulkhead kept a call from being made at all. */
    public static boolean wasNotCalled(Throwable failure) {
        return failure instanceof CallNotPermittedException || failure instanceof BulkheadFullException;
    }

    public static boolean neverArrived(Throwable failure) {
        return failure.getCause() instanceof ConnectException
                || failure.getCause() instanceof HttpConnectTimeoutException;
    }
}
