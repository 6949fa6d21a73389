package org.quorate.meetings.release.application;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.meetings.release.domain.ReleaseEvent;

/** What others are told of what was released. */
public interface ReleaseFacts {

    List<Fact> of(List<ReleaseEvent> events);
}
