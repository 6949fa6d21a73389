package org.quorate.meetings.pathways.application;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.meetings.pathways.domain.PathwayEvent;

/** What is told of what happens on pathways. */
public interface PathwayFacts {

    List<Fact> of(List<PathwayEvent> events);
}
