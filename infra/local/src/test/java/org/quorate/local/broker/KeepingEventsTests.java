package org.quorate.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.local.layout.Component;
import org.quorate.local.suite.Suite;
import org.quorate.local.suite.SuiteOptions;

class KeepingEventsTests {
    @TempDir
    static Path directory;

    static Suite suite;
    static Admin admin;

    @BeforeAll
    static void start() {
        suite = Suite.start(SuiteOptions.in(directory).only(EnumSet.of(Component.BROKER)));
        admin = Admin.create(Map.of("bootstrap.servers", suite.addresses().brokers()));
    }

    @AfterAll
    static void stop() {
        admin.close();
        suite.close();
    }

    @Test
    void keeps_them_over_a_restart() throws Exception {
        publish("decisions", 20);

        suite.restart("broker");

        assertThat(eventsOn("decisions")).isEqualTo(20);
    }

    @Test
    void keeps_them_when_it_is_killed() throws Exception {
        publish("funding", 20);

        suite.kill("broker");
        suite.restart("broker");

        assertThat(eventsOn("funding")).isEqualTo(20);
    }

    @Test
    void makes_no_topic_by_itself() {
        assertThatThrownBy(() -> eventsOn("gossip"))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }

    private static void publish(String topic, int events) throws Exception {
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", suite.addresses().brokers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int event = 0; event < events; event++) {
                producer.send(new ProducerRecord<>(topic, "tenant:" + event, "fact"))
                        .get();
            }
        }
    }

    private static long eventsOn(String topic) throws Exception {
        var partition = new TopicPartition(topic, 0);
        return admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                .partitionResult(partition)
                .get()
                .offset();
    }
}
