package org.quorate.meetings.register.consuming;

import java.util.function.Consumer;
import org.quorate.contracts.meetings.BusinessForwarded;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.contracts.meetings.PathwayStepDecided;
import org.quorate.contracts.meetings.PathwayStepReached;
import org.quorate.meetings.forwardplan.application.FollowingSteps;
import org.quorate.meetings.forwardplan.application.PlanningAhead;
import org.quorate.meetings.register.application.EnteringDecisions;
import org.quorate.starter.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The binding {@code meetings-in-0}. */
@Configuration(proxyBeanMethods = false)
class DecisionsHeard {

    @Bean
    Consumer<Message<byte[]>> meetings(
            Inbox inbox, EnteringDecisions entering, FollowingSteps plans, PlanningAhead planning) {
        return inbox.hearing()
                .on(DecisionTaken.class, heard -> entering.enter(heard.fact()))
                .on(PathwayStepReached.class, heard -> plans.reached(heard.fact(), heard.at()))
                .on(PathwayStepDecided.class, heard -> plans.decided(heard.fact()))
                .on(BusinessForwarded.class, heard -> planning.forwarded(heard.fact(), heard.at()));
    }
}
