package org.quorate.starter.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import org.quorate.starter.audit.AuditTrail;
import org.quorate.starter.kafka.EventJson;
import org.quorate.starter.observability.TraceParent;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Switches on the outbox and its relay. */
@AutoConfiguration
public final class OutboxAutoConfiguration {

    @Bean
    Outbox outbox() {
        return new Outbox();
    }

    @Bean
    PendingEvents pendingEvents(EventJson json, TraceParent trace) {
        return new PendingEvents(json, trace);
    }

    @Bean
    RelayWorker relayWorker(Outbox outbox, EventPublisher publisher, AuditTrail audit, MeterRegistry meters) {
        return new RelayWorker(outbox, new Relay(publisher, audit), meters);
    }
}
