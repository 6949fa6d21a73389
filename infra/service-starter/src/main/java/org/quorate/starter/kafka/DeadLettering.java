package org.quorate.starter.kafka;

import com.mongodb.MongoException;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.quorate.starter.inbox.PoisonEvent;
import org.quorate.starter.store.StaleWrite;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.dao.DataAccessException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * What happens to a message that cannot be handled. While the store is away it is tried for as long as that takes; a message that can
 * never be read goes to its dead-letter topic at once; any other is tried three times first. Then the next message is handled.
 */
final class DeadLettering implements ListenerContainerWithDlqAndRetryCustomizer {

    private final KafkaOperations<byte[], byte[]> kafka;

    DeadLettering(KafkaOperations<byte[], byte[]> kafka) {
        this.kafka = kafka;
    }

    @Override
    public void configure(
            AbstractMessageListenerContainer<?, ?> container,
            String destination,
            String group,
            @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> resolver,
            @Nullable BackOff backOff) {
        DeadLetterPublishingRecoverer recoverer = new DeadLetterPublishingRecoverer(
                kafka, (message, _) -> new TopicPartition(Topics.deadLetters(message.topic(), group), -1));
        DefaultErrorHandler handler = new DefaultErrorHandler(recoverer, threeTries());
        handler.setBackOffFunction((_, cause) -> backOffFor(cause));
        container.setCommonErrorHandler(handler);
    }

    @Override
    public boolean retryAndDlqInBinding(String destination, String group) {
        return false;
    }

    private static BackOff backOffFor(Exception cause) {
        if (has(cause, PoisonEvent.class)) {
            return new FixedBackOff(0, 0);
        }
        boolean passing = has(cause, DataAccessException.class)
                || has(cause, MongoException.class)
                || has(cause, StaleWrite.class);
        return passing ? untilItPasses() : threeTries();
    }

    private static BackOff threeTries() {
        return new FixedBackOff(200, 2);
    }

    private static BackOff untilItPasses() {
        ExponentialBackOff backOff = new ExponentialBackOff(100, 2);
        backOff.setMaxInterval(5_000);
        return backOff;
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> kind) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
