package org.quorate.load.telling;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.quorate.local.process.CannotStart;

/** The bare way over the broker: a message is produced, acknowledged by all, and consumed. */
final class RawKafka implements AutoCloseable {
    private static final String TOPIC = "load-reference";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int PARTITIONS = 6;

    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final byte[] message;

    RawKafka(String brokers, int bytes) throws InterruptedException {
        Map<String, Object> servers = Map.of("bootstrap.servers", brokers);
        try (Admin admin = Admin.create(servers)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new CannotStart("No topic can be made: " + e.getMessage(), e);
        }
        message = new byte[bytes];
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all", "linger.ms", 0, "enable.idempotence", true),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, "isolation.level", "read_committed", "enable.auto.commit", false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
        consumer.seekToEnd(consumer.assignment());
        consumer.poll(Duration.ofMillis(500));
    }

    /** So many messages one after the other; the seconds that each took. */
    double[] delays(int number) {
        double[] seconds = new double[number];
        for (int each = 0; each < number; each++) {
            long began = System.nanoTime();
            producer.send(new ProducerRecord<>(TOPIC, 0, null, message));
            if (consumer.poll(PATIENCE).count() != 1) throw new CannotStart("A message did not come back.");
            seconds[each] = (System.nanoTime() - began) / 1e9;
        }
        return seconds;
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
