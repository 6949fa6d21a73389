package org.quorate.local.status;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** How many events every consumer group has still to hear. */
final class ConsumerLag {
    private static final int LIMIT_MILLIS = 5_000;

    private final Admin admin;

    private ConsumerLag(Admin admin) {
        this.admin = admin;
    }

    /** By group; empty when the broker does not answer. */
    static Map<String, Long> at(String brokers) {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, LIMIT_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LIMIT_MILLIS);
        try (Admin admin = Admin.create(settings)) {
            return new ConsumerLag(admin).byGroup();
        } catch (ExecutionException | TimeoutException e) {
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    private Map<String, Long> byGroup() throws ExecutionException, InterruptedException, TimeoutException {
        Collection<GroupListing> groups =
                get(admin.listGroups(ListGroupsOptions.forConsumerGroups()).all());
        Map<String, ListConsumerGroupOffsetsSpec> all = groups.stream()
                .collect(Collectors.toMap(GroupListing::groupId, _ -> new ListConsumerGroupOffsetsSpec()));
        Map<String, Map<TopicPartition, OffsetAndMetadata>> heard =
                get(admin.listConsumerGroupOffsets(all).all());
        Map<TopicPartition, Long> ends = ends(heard.values().stream()
                .flatMap(group -> group.keySet().stream())
                .distinct()
                .toList());
        Map<String, Long> lags = new TreeMap<>();
        heard.forEach((group, offsets) -> lags.put(group, lag(offsets, ends)));
        return lags;
    }

    private Map<TopicPartition, Long> ends(List<TopicPartition> partitions)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> latest =
                partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
        return get(admin.listOffsets(latest).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    /** A partition of which nothing was heard yet has no offset. */
    private static long lag(Map<TopicPartition, OffsetAndMetadata> heard, Map<TopicPartition, Long> ends) {
        return heard.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .mapToLong(entry -> Objects.requireNonNull(ends.get(entry.getKey()))
                        - entry.getValue().offset())
                .sum();
    }

    private static <T> T get(KafkaFuture<T> future) throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(LIMIT_MILLIS, TimeUnit.MILLISECONDS);
    }
}
