package org.quorate.meetings.calendar.persistence;

import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.fixtures.FakeMeetings;

class FakeMeetingsTests implements MeetingsContract {

    private final Meetings meetings = new FakeMeetings();

    @Override
    public Meetings meetings() {
        return meetings;
    }
}
