package org.quorate.testkit;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventDeserializer;
import io.cloudevents.kafka.CloudEventSerializer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.starter.kafka.EventJson;

/** Hears what the service under test tells, and tells it what other services would. */
public final class Events implements AutoCloseable {

    private static final EventJson JSON = new EventJson();

    private final KafkaConsumer<String, CloudEvent> consumer;
    private final KafkaProducer<String, CloudEvent> producer;
    private final List<CloudEvent> heard = new ArrayList<>();

    private Events(String brokers, List<String> topics) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "test-" + UUID.randomUUID(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                        1_000),
                new StringDeserializer(),
                new CloudEventDeserializer());
        consumer.subscribe(topics);
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
                new StringSerializer(),
                new CloudEventSerializer());
    }

    /** Listens to topics of the run's broker from their beginning. */
    public static Events on(String... topics) {
        return at(Infrastructure.brokers(), topics);
    }

    public static Events at(String brokers, String... topics) {
        return new Events(brokers, List.of(topics));
    }

    /** Tells a fact, as its owner would; the answer is the event's id. */
    public String tell(Fact fact, String tenant, String aggregate, long sequence) {
        String id = UUID.randomUUID().toString();
        tell(id, fact, tenant, aggregate, sequence);
        return id;
    }

    /** Tells a fact under a chosen id, for instance once more. */
    public void tell(String id, Fact fact, String tenant, String aggregate, long sequence) {
        EventType type = Fact.typeOf(fact.getClass());
        CloudEvent event = CloudEventBuilder.v1()
                .withId(id)
                .withType(type.value())
                .withSource(URI.create("/test"))
                .withSubject(aggregate)
                .withTime(OffsetDateTime.parse("2019-05-14T10:00:00Z"))
                .withExtension("tenant", tenant)
                .withExtension("sequence", String.valueOf(sequence))
                .withData("application/json", JSON.write(fact).getBytes(StandardCharsets.UTF_8))
                .build();
        producer.send(new ProducerRecord<>(type.topic().topicName(), tenant + ":" + aggregate, event));
        producer.flush();
    }

    /** The first event of a kind that a fact is true of, awaited for at most 20 seconds. */
    public <F extends Fact> F await(Class<F> kind, Predicate<F> which) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(end)) {
            for (CloudEvent event : heard) {
                if (event.getType().equals(Fact.typeOf(kind).value())) {
                    F fact = read(event, kind);
                    if (which.test(fact)) {
                        return fact;
                    }
                }
            }
            poll();
        }
        throw new AssertionError("no " + kind.getSimpleName() + " as wanted among " + heard.size() + " events");
    }

    /** All events that have come by now and within a moment. */
    public List<CloudEvent> soFar() {
        poll();
        return List.copyOf(heard);
    }

    public static <F> F read(CloudEvent event, Class<F> kind) {
        return JSON.read(java.util.Objects.requireNonNull(event.getData()).toBytes(), kind);
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(200)).forEach(message -> heard.add(message.value()));
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }
}
