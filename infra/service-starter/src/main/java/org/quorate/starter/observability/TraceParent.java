package org.quorate.starter.observability;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The W3C trace context of the work at hand, to be carried by the events that it causes. */
public final class TraceParent {

    private final ObjectProvider<Tracer> tracers;
    private final ObjectProvider<Propagator> propagators;

    public TraceParent(ObjectProvider<Tracer> tracers, ObjectProvider<Propagator> propagators) {
        this.tracers = tracers;
        this.propagators = propagators;
    }

    public Optional<String> current() {
        Tracer tracer = tracers.getIfAvailable();
        Propagator propagator = propagators.getIfAvailable();
        Span span = tracer == null ? null : tracer.currentSpan();
        if (span == null || propagator == null) {
            return Optional.empty();
        }
        Map<String, String> carried = new HashMap<>();
        propagator.inject(span.context(), carried, (_, name, value) -> carried.put(name, value));
        return Optional.ofNullable(carried.get("traceparent"));
    }
}
