package org.quorate.meetings.voting.application;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.meetings.voting.domain.MotionEvent;

/** What others are told of what happens to motions. */
public interface MotionFacts {

    List<Fact> of(List<MotionEvent> events);
}
