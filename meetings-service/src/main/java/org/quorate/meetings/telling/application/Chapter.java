package org.quorate.meetings.telling.application;

import java.util.List;
import org.quorate.meetings.register.application.DecisionEntry;

/** What one feature can tell of a decision; only what anyone may know. */
public interface Chapter {

    List<Happening> of(DecisionEntry decision);
}
