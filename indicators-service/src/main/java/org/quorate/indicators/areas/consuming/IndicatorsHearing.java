package org.quorate.indicators.areas.consuming;

import java.util.function.Consumer;
import org.quorate.contracts.indicators.ObservationRecorded;
import org.quorate.indicators.areas.application.FollowingAreas;
import org.quorate.indicators.observations.domain.Area;
import org.quorate.indicators.observations.domain.AreaCode;
import org.quorate.starter.inbox.Heard;
import org.quorate.starter.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Listens to what this service itself tells of its observations. */
@Configuration(proxyBeanMethods = false)
class IndicatorsHearing {

    @Bean
    Consumer<Message<byte[]>> indicators(Inbox inbox, FollowingAreas following) {
        return inbox.hearing().on(ObservationRecorded.class, heard -> follow(heard, following));
    }

    private static void follow(Heard<ObservationRecorded> heard, FollowingAreas following) {
        ObservationRecorded fact = heard.fact();
        String name = fact.areaName();
        following.follow(new Area(new AreaCode(fact.area()), name == null ? fact.area() : name), heard.at());
    }
}
