package org.quorate.meetings.roll.consuming;

import java.util.function.Consumer;
import org.quorate.contracts.membership.Roster;
import org.quorate.meetings.roll.application.FollowingRosters;
import org.quorate.starter.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The binding {@code rosters-in-0}. */
@Configuration(proxyBeanMethods = false)
class RostersHeard {

    @Bean
    Consumer<Message<byte[]>> rosters(Inbox inbox, FollowingRosters following) {
        return inbox.hearing().on(Roster.class, heard -> following.follow(heard.fact(), heard.sequence()));
    }
}
