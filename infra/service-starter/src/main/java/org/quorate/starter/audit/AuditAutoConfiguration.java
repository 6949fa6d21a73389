package org.quorate.starter.audit;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Switches on the audit trail. */
@AutoConfiguration
@Import(AuditController.class)
public final class AuditAutoConfiguration {

    @Bean
    AuditTrail auditTrail(MongoTemplate mongo) {
        AuditTrail trail = new AuditTrail(mongo);
        trail.index();
        return trail;
    }
}
