package org.quorate.starter.inbox;

import org.quorate.starter.kafka.EventJson;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Switches on the inbox. */
@AutoConfiguration
public final class InboxAutoConfiguration {

    @Bean
    Inbox inbox(EventJson json) {
        return new Inbox(json);
    }
}
