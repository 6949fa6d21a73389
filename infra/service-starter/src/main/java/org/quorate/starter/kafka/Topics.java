package org.quorate.starter.kafka;

import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.quorate.contracts.Topic;
import org.springframework.kafka.config.TopicBuilder;

/** The topics of the contracts with their retention, and those for dead letters. */
final class Topics {

    /** The roster of a body of ten thousand has some five million bytes; what causes an event is a document of sixteen at most. */
    static final int LARGEST_MESSAGE = 16 * 1024 * 1024;

    private Topics() {}

    static NewTopic[] all(int partitions, short replicas) {
        return Arrays.stream(Topic.values())
                .map(topic -> topic(topic, partitions, replicas))
                .toArray(NewTopic[]::new);
    }

    /** Where a consumer group's poison messages of a topic go. */
    static String deadLetters(String topic, String group) {
        return topic + "." + group + ".dead-letters";
    }

    static NewTopic[] deadLettersOf(String group, List<String> topics, int partitions, short replicas) {
        return topics.stream()
                .map(topic -> named(deadLetters(topic, group), partitions, replicas)
                        .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                        .build())
                .toArray(NewTopic[]::new);
    }

    private static NewTopic topic(Topic topic, int partitions, short replicas) {
        TopicBuilder builder = named(topic.topicName(), partitions, replicas);
        return switch (topic.retention()) {
            case LATEST_PER_KEY -> builder.compact().build();
            case FOR_EVER ->
                builder.config(TopicConfig.RETENTION_MS_CONFIG, "-1").build();
        };
    }

    private static TopicBuilder named(String name, int partitions, short replicas) {
        return TopicBuilder.name(name)
                .partitions(partitions)
                .replicas(replicas)
                .config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(LARGEST_MESSAGE));
    }
}
