package org.quorate.meetings.calendar.application;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.meetings.calendar.domain.MeetingEvent;

/** What others are told of what happens to meetings. */
public interface MeetingFacts {

    List<Fact> of(List<MeetingEvent> events);
}
