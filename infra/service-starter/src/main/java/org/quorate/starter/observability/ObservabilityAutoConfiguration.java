package org.quorate.starter.observability;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Switches on the carrying of trace context by events. */
@AutoConfiguration
public final class ObservabilityAutoConfiguration {

    @Bean
    TraceParent traceParent(ObjectProvider<Tracer> tracers, ObjectProvider<Propagator> propagators) {
        return new TraceParent(tracers, propagators);
    }
}
