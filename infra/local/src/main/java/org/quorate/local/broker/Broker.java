package org.quorate.local.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** One Kafka node, controller and broker in one, over a directory that is formatted when it is new. */
public final class Broker implements AutoCloseable {
    private final KafkaRaftServer server;

    private Broker(KafkaRaftServer server) {
        this.server = server;
    }

    public static Broker start(Path directory, int port) throws IOException {
        if (!Files.exists(directory.resolve("meta.properties"))) {
            format(directory);
        }
        var config = KafkaConfig.fromProps(BrokerSettings.of(directory, port), false);
        var server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        return new Broker(server);
    }

    public void awaitClose() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
    }

    private static void format(Path directory) throws IOException {
        Files.createDirectories(directory);
        var formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(BrokerSettings.NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setMetadataLogDirectory(directory.toString())
                .addDirectory(directory.toString());
        try {
            formatter.run();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("cannot format " + directory + " for the broker", e);
        }
    }
}
