package org.quorate.starter.kafka;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventSerializer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.quorate.starter.outbox.EventPublisher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

/** Switches on publishing, topics and dead letters. */
@AutoConfiguration(beforeName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
public final class KafkaAutoConfiguration {

    @Bean
    EventJson eventJson() {
        return new EventJson();
    }

    @Bean
    EventPublisher eventPublisher(
            @Value("${quorate.kafka.brokers}") String brokers, @Value("${quorate.service}") String service) {
        Map<String, Object> settings = producer(brokers);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-relay");
        return new CloudEventPublisher(
                new KafkaTemplate<>(new DefaultKafkaProducerFactory<String, CloudEvent>(
                        settings, new StringSerializer(), new CloudEventSerializer())),
                service);
    }

    @Bean
    KafkaTemplate<byte[], byte[]> deadLetterTemplate(@Value("${quorate.kafka.brokers}") String brokers) {
        return new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(
                producer(brokers), new ByteArraySerializer(), new ByteArraySerializer()));
    }

    @Bean
    DeadLettering deadLettering(KafkaTemplate<byte[], byte[]> deadLetterTemplate) {
        return new DeadLettering(deadLetterTemplate);
    }

    @Bean
    KafkaAdmin kafkaAdmin(@Value("${quorate.kafka.brokers}") String brokers) {
        KafkaAdmin admin = new KafkaAdmin(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers));
        admin.setAutoCreate(false);
        admin.setModifyTopicConfigs(true);
        return admin;
    }

    @Bean
    TopicsAtStart topicsAtStart(KafkaAdmin admin) {
        return new TopicsAtStart(admin);
    }

    @Bean
    KafkaAdmin.NewTopics topics(
            @Value("${quorate.kafka.partitions}") int partitions, @Value("${quorate.kafka.replicas}") short replicas) {
        return new KafkaAdmin.NewTopics(Topics.all(partitions, replicas));
    }

    @Bean
    KafkaAdmin.NewTopics deadLetterTopics(
            @Value("${quorate.service}") String service,
            @Value("${quorate.hears:}") String heard,
            @Value("${quorate.kafka.partitions}") int partitions,
            @Value("${quorate.kafka.replicas}") short replicas) {
        List<String> topics = Arrays.stream(heard.split(","))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .toList();
        return new KafkaAdmin.NewTopics(Topics.deadLettersOf(service, topics, partitions, replicas));
    }

    private static Map<String, Object> producer(String brokers) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.LARGEST_MESSAGE);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 6_000);
        return settings;
    }
}
