package org.quorate.starter.store;

import com.mongodb.WriteConcern;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.quorate.starter.audit.AuditTrail;
import org.quorate.starter.outbox.Outbox;
import org.quorate.starter.outbox.PendingEvents;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Switches on the document store: each service its own database, every write by a majority, and a quick no when the store is away. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration"
        })
@EnableResilientMethods(proxyTargetClass = true)
public final class StoreAutoConfiguration {

    private static final long PATIENCE_IN_MILLIS = 2_000;

    @Bean
    MongoClientSettingsBuilderCustomizer quickAndDurable() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(PATIENCE_IN_MILLIS, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout((int) PATIENCE_IN_MILLIS, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(PATIENCE_IN_MILLIS, TimeUnit.MILLISECONDS));
    }

    @Bean
    Changes changes(InstantSource clock, PendingEvents events, AuditTrail audit, Outbox outbox) {
        return new Changes(clock, events, audit, outbox);
    }

    @Bean
    DocumentStores documentStores(
            org.springframework.data.mongodb.core.MongoTemplate mongo, Changes changes, Outbox outbox) {
        return new DocumentStores(mongo, changes, outbox);
    }
}
