package org.quorate.meetings.voting.application;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.voting.domain.MotionEvent;

/** What others are told of what happens to motions. */
public interface MotionFacts {

    List<Fact> of(List<MotionEvent> events);

    /** Word to those who follow a meeting that a motion before it is no longer as it was. */
    Fact changed(MeetingId meeting);
}
