package org.quorate.membership;

import java.util.function.Consumer;
import org.quorate.membership.attendance.consuming.MeetingsHearing;
import org.quorate.membership.attendance.consuming.OwnFactsHearing;
import org.quorate.membership.bodies.consuming.NamesHearing;
import org.quorate.membership.decisions.consuming.DecisionsHearing;
import org.quorate.membership.selections.consuming.SelectionsHearing;
import org.quorate.membership.structure.consuming.RostersHearing;
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

    @Bean
    Consumer<Message<byte[]>> meetings(Inbox inbox, MeetingsHearing meetings) {
        return meetings.ofMeetings(inbox.hearing());
    }

    /** What it tells itself, where one fact changes two things. */
    @Bean
    Consumer<Message<byte[]>> membership(
            Inbox inbox, OwnFactsHearing attendance, SelectionsHearing selections, NamesHearing names) {
        return names.ofNames(selections.ofSelections(attendance.ofAttendance(inbox.hearing())));
    }

    @Bean
    Consumer<Message<byte[]>> rosters(Inbox inbox, RostersHearing rosters) {
        return rosters.ofRosters(inbox.hearing());
    }
}
