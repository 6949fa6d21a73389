package org.quorate.meetings.papers.application;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.meetings.papers.domain.PaperEvent;

/** What others are told of papers. */
public interface PaperFacts {

    List<Fact> of(List<PaperEvent> events);
}
