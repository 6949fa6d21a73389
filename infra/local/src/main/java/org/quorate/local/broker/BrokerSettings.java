package org.quorate.local.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.quorate.local.process.FreePorts;

/** What a laptop needs of Kafka: quick to start again, small in memory, and nothing ever deleted by age. */
final class BrokerSettings {
    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", String.valueOf(NODE)),
            Map.entry("controller.listener.names", CONTROLLER),
            Map.entry("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,CLIENTS:PLAINTEXT"),
            Map.entry("inter.broker.listener.name", "CLIENTS"),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("num.partitions", "4"),
            Map.entry("default.replication.factor", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "4"),
            Map.entry("log.retention.ms", "-1"),
            Map.entry("log.retention.bytes", "-1"),
            Map.entry("log.segment.bytes", "67108864"),
            Map.entry("log.index.size.max.bytes", "1048576"),
            // The default buffer of 128 MiB would be half of the heap.
            Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
            Map.entry("log.cleaner.io.buffer.size", "262144"),
            // After kill -9 the old session must end before the node may register again.
            Map.entry("broker.session.timeout.ms", "1500"),
            Map.entry("broker.heartbeat.interval.ms", "300"),
            Map.entry("controller.quorum.election.timeout.ms", "300"),
            Map.entry("controller.quorum.election.backoff.max.ms", "200"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"),
            Map.entry("background.threads", "2"),
            Map.entry("num.recovery.threads.per.data.dir", "2"));

    private BrokerSettings() {}

    static Properties of(Path directory, int port) {
        var properties = new Properties();
        properties.putAll(FIXED);
        int controller = FreePorts.any();
        properties.put("log.dirs", directory.toString());
        properties.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controller);
        properties.put("listeners", "CLIENTS://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller);
        properties.put("advertised.listeners", "CLIENTS://127.0.0.1:" + port);
        return properties;
    }
}
