package org.quorate.meetings.calendar.application;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.meetings.calendar.domain.MeetingEvent;
import org.quorate.meetings.calendar.domain.MeetingId;

/** What others are told of what happens to meetings. */
public interface MeetingFacts {

    List<Fact> of(List<MeetingEvent> events);

    /** Word to those who follow a meeting of what kind of thing has changed. */
    Fact changed(MeetingId meeting, String kind);
}
