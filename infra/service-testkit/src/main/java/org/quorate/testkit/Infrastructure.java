package org.quorate.testkit;

import de.bwaldvogel.mongo.MongoServer;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/**
 * The broker and the store of a test run, started once; {@code -Dquorate.test.kafka} and {@code -Dquorate.test.mongodb-uri} point the
 * same tests at any others. Every context has a database of its own.
 */
public final class Infrastructure implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int PARTITIONS = 2;

    private static @Nullable String brokers;
    private static @Nullable String mongo;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(Map.of(
                        "quorate.kafka.brokers",
                        brokers(),
                        "quorate.kafka.partitions",
                        String.valueOf(PARTITIONS),
                        "spring.mongodb.uri",
                        mongo(),
                        "quorate.database",
                        "test_" + UUID.randomUUID().toString().substring(0, 8),
                        "quorate.oidc.issuer",
                        Tokens.ISSUER,
                        "quorate.oidc.jwks",
                        Tokens.ISSUER + "/keys"))
                .applyTo(context);
    }

    /** Where the broker of this run listens. */
    public static synchronized String brokers() {
        if (brokers == null) {
            String given = System.getProperty("quorate.test.kafka");
            brokers = given == null ? startBroker() : given;
        }
        return brokers;
    }

    /** The connection string of the store of this run. */
    public static synchronized String mongo() {
        if (mongo == null) {
            String given = System.getProperty("quorate.test.mongodb-uri");
            mongo = given == null ? startStore() : given;
        }
        return mongo;
    }

    private static String startBroker() {
        EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, PARTITIONS);
        broker.brokerProperty("auto.create.topics.enable", "false");
        broker.brokerProperty("group.initial.rebalance.delay.ms", "0");
        broker.afterPropertiesSet();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
        return broker.getBrokersAsString();
    }

    private static String startStore() {
        MongoServer server = new MongoServer(new WholeAnswers());
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
        return "mongodb://localhost:" + server.bind().getPort();
    }
}
