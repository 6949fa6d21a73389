package org.quorate.testkit.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Reads a dead-letter topic, and puts nonsense where events are expected. */
final class DeadLetters implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final KafkaProducer<String, String> producer;

    DeadLetters(String brokers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        brokers,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(topic));
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer());
    }

    void tellNonsense(String topic, String key) {
        producer.send(new ProducerRecord<>(topic, key, "nonsense"));
        producer.flush();
    }

    /** Why messages were set aside, once there are as many as wanted or 20 seconds are over. */
    List<String> causes(int wanted) {
        List<String> causes = new ArrayList<>();
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (causes.size() < wanted && Instant.now().isBefore(end)) {
            consumer.poll(Duration.ofMillis(200))
                    .forEach(message -> causes.add(text(message.headers()
                                    .lastHeader("kafka_dlt-exception-message")
                                    .value())
                            + text(message.headers()
                                    .lastHeader("kafka_dlt-exception-stacktrace")
                                    .value())));
        }
        return causes;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }
}
