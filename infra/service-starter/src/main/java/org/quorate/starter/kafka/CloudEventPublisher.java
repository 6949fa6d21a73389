package org.quorate.starter.kafka;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.quorate.starter.outbox.EventPublisher;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends events as CloudEvents 1.0 in binary mode, keyed {@code tenant:aggregate} so that one aggregate's events keep their order. */
final class CloudEventPublisher implements EventPublisher {

    private static final String TRACE = "traceparent";

    private final KafkaTemplate<String, CloudEvent> kafka;
    private final URI source;

    CloudEventPublisher(KafkaTemplate<String, CloudEvent> kafka, String service) {
        this.kafka = kafka;
        this.source = URI.create("/" + service);
    }

    @Override
    public CompletableFuture<?> publish(Document pending) {
        String tenant = pending.getString("tenant");
        String aggregate = pending.getString("aggregate");
        ProducerRecord<String, CloudEvent> message = new ProducerRecord<>(
                pending.getString("topic"), tenant + ":" + aggregate, event(pending, tenant, aggregate));
        String trace = pending.getString(TRACE);
        if (trace != null) {
            message.headers().add(TRACE, trace.getBytes(StandardCharsets.UTF_8));
        }
        try {
            return kafka.send(message);
        } catch (KafkaException refused) {
            if (refused.getCause() instanceof RetriableException) {
                throw refused;
            }
            // This one is too large or cannot be written: the broker is there, and the others can go.
            return CompletableFuture.failedFuture(refused);
        }
    }

    private CloudEvent event(Document pending, String tenant, String aggregate) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(pending.getString("id"))
                .withType(pending.getString("type"))
                .withSource(source)
                .withSubject(aggregate)
                .withTime(pending.getDate("time").toInstant().atOffset(ZoneOffset.UTC))
                .withData("application/json", pending.getString("data").getBytes(StandardCharsets.UTF_8))
                .withExtension("tenant", tenant)
                .withExtension("sequence", String.valueOf(pending.getLong("sequence")));
        extend(event, "correlationid", pending.getString("correlation"));
        extend(event, "causationid", pending.getString("cause"));
        extend(event, TRACE, pending.getString(TRACE));
        return event.build();
    }

    private static void extend(CloudEventBuilder event, String name, @Nullable String value) {
        if (value != null) {
            event.withExtension(name, value);
        }
    }
}
