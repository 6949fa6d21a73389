package org.quorate.gateway.routing;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.quorate.gateway.problems.Problem;
import org.springframework.http.HttpStatus;

/** What the caller is told when a service could not be reached. */
final class Unreachable {

    private static final String UNCERTAIN =
            " It may or may not have taken effect; send it again with the same Idempotency-Key.";

    private Unreachable() {}

    static Problem problem(String service, Throwable failure) {
        if (failure instanceof BulkheadFullException) return busy(service);
        if (failure instanceof CallNotPermittedException || Upstream.neverArrived(failure)) return away(service);
        if (failure.getCause() instanceof HttpTimeoutException)
            return new Problem(
                    HttpStatus.GATEWAY_TIMEOUT,
                    "The " + service + " service did not answer in time." + UNCERTAIN,
                    Duration.ofSeconds(5));
        return new Problem(
                HttpStatus.BAD_GATEWAY,
                "The " + service + " service broke off its answer." + UNCERTAIN,
                Duration.ofSeconds(5));
    }

    private static Problem away(String service) {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The " + service + " service is not available now. Nothing was changed.",
                Duration.ofSeconds(5));
    }

    private static Problem busy(String service) {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The " + service + " service has as much as it can do. Nothing was changed.",
                Duration.ofSeconds(1));
    }
}
