package org.quorate.meetings.voting.finishing;

import org.quorate.meetings.voting.closing.application.FinishingVotes;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for votes that were left closing, at the start and every few seconds. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class FinishingRound {

    private final FinishingVotes finishing;

    FinishingRound(FinishingVotes finishing) {
        this.finishing = finishing;
    }

    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT10S")
    void look() {
        finishing.finish();
    }
}
