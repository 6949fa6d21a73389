package org.quorate.meetings.live.consuming;

import java.util.function.Consumer;
import org.quorate.contracts.meetings.MeetingChanged;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.live.application.LiveMeetings;
import org.quorate.starter.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The binding {@code live-in-0}: in no consumer group, so that each instance hears every change, from when it starts. */
@Configuration(proxyBeanMethods = false)
class LiveHeard {

    @Bean
    Consumer<Message<byte[]>> live(Inbox inbox, LiveMeetings meetings) {
        return inbox.hearing()
                .on(
                        MeetingChanged.class,
                        heard -> meetings.changed(
                                heard.tenant(),
                                MeetingId.of(heard.fact().meetingId()),
                                heard.fact().kind(),
                                heard.at()));
    }
}
