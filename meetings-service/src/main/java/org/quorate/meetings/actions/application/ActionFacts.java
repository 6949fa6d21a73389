package org.quorate.meetings.actions.application;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.meetings.actions.domain.ActionEvent;

/** What others are told of what happens to actions. */
public interface ActionFacts {

    List<Fact> of(List<ActionEvent> events);
}
