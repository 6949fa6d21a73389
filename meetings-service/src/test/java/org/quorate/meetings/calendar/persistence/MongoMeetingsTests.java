package org.quorate.meetings.calendar.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.fixtures.Given;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MongoMeetingsTests implements MeetingsContract {

    @Autowired
    private Meetings meetings;

    @Override
    public Meetings meetings() {
        return meetings;
    }

    @Test
    @Rule("R-ALL-1")
    void one_tenants_meeting_is_nothing_to_another() {
        Meeting called = Given.called();
        inTenant("gloucestershire-cc", () -> meetings.add(called, List.of()));

        assertThat(inTenant("tewkesbury-bc", () -> meetings.find(called.id()))).isEmpty();
    }
}
