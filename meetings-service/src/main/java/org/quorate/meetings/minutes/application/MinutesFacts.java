package org.quorate.meetings.minutes.application;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.meetings.minutes.domain.MinutesEvent;

/** What others are told of what happens to minutes. */
public interface MinutesFacts {

    List<Fact> of(List<MinutesEvent> events);
}
