package org.quorate.funding;

import java.util.function.Consumer;
import org.quorate.funding.ledger.consuming.LedgersHearing;
import org.quorate.funding.requests.consuming.RequestsHearing;
import org.quorate.starter.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The topics that this service hears, and who in it listens: what one feature has done, another hears of as everyone else does. */
@Configuration(proxyBeanMethods = false)
class WhatIsHeard {

    @Bean
    Consumer<Message<byte[]>> decisions(Inbox inbox, RequestsHearing requests) {
        return requests.ofDecisions(inbox.hearing());
    }

    @Bean
    Consumer<Message<byte[]>> funding(Inbox inbox, LedgersHearing ledgers, RequestsHearing requests) {
        return requests.ofMoney(ledgers.ofFundsAndRequests(inbox.hearing()));
    }
}
