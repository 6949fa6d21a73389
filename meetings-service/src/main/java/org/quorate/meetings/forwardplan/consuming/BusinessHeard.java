package org.quorate.meetings.forwardplan.consuming;

import java.util.function.Consumer;
import org.quorate.contracts.funding.SpendReferred;
import org.quorate.contracts.funding.SpendWithdrawn;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.contracts.membership.AttendanceReviewReferred;
import org.quorate.meetings.forwardplan.application.PlanningAhead;
import org.quorate.meetings.pathways.application.FollowingPathways;
import org.quorate.starter.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The bindings {@code funding-in-0}, {@code membership-in-0} and {@code decisions-in-0}; of what is referred or withdrawn only that is read. */
@Configuration(proxyBeanMethods = false)
class BusinessHeard {

    @Bean
    Consumer<Message<byte[]>> funding(Inbox inbox, PlanningAhead planning) {
        return inbox.hearing()
                .on(SpendReferred.class, heard -> planning.arrived(heard.fact().referral(), heard.at()))
                .on(
                        SpendWithdrawn.class,
                        heard -> planning.withdrawn(heard.fact().subject(), heard.at()));
    }

    @Bean
    Consumer<Message<byte[]>> membership(Inbox inbox, PlanningAhead planning) {
        return inbox.hearing()
                .on(
                        AttendanceReviewReferred.class,
                        heard -> planning.arrived(heard.fact().referral(), heard.at()));
    }

    @Bean
    Consumer<Message<byte[]>> decisions(Inbox inbox, PlanningAhead planning, FollowingPathways pathways) {
        return inbox.hearing().on(DecisionRecorded.class, heard -> {
            planning.decided(heard.fact());
            pathways.recorded(heard.fact(), heard.tenant());
        });
    }
}
