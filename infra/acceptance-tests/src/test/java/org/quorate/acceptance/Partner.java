package org.quorate.acceptance;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A partner's system that subscribes to a topic with nothing of Quorate's but the published contract. */
final class Partner implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaConsumer<String, CloudEvent> consumer;
    private final List<CloudEvent> seen = new ArrayList<>();

    Partner(String brokers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        brokers,
                        "group.id",
                        "partner-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest",
                        "metadata.max.age.ms",
                        2_000),
                new StringDeserializer(),
                new CloudEventDeserializer());
        consumer.subscribe(List.of(topic));
    }

    /** All that has been seen once there is one as wanted. */
    List<CloudEvent> awaitOne(Predicate<JsonNode> wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        while (seen.stream().noneMatch(event -> wanted.test(data(event)))) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("the partner has not seen it among " + seen.size() + " events");
            }
            poll();
        }
        return soFar();
    }

    List<CloudEvent> soFar() {
        poll();
        return List.copyOf(seen);
    }

    static JsonNode data(CloudEvent event) {
        return JSON.readTree(Objects.requireNonNull(event.getData()).toBytes());
    }

    /** What is wrong with an event by the published schema of its type; empty where nothing is. */
    static List<String> faultsOf(CloudEvent event) {
        String schemaFile = "/contracts/schemas/" + event.getType() + ".json";
        try (InputStream published =
                Objects.requireNonNull(Partner.class.getResourceAsStream(schemaFile), schemaFile)) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(published);
            return schema.validate(data(event)).stream().map(Object::toString).toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(500)).forEach(message -> seen.add(message.value()));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
