package org.quorate.membership;

import java.util.function.Consumer;
import org.quorate.membership.decisions.consuming.DecisionsHearing;
import org.quorate.starter.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The topics that this service hears, and who in it listens. */
@Configuration(proxyBeanMethods = false)
class WhatIsHeard {

    @Bean
    Consumer<Message<byte[]>> decisions(Inbox inbox, DecisionsHearing decisions) {
        return decisions.ofDecisions(inbox.hearing());
    }
}
