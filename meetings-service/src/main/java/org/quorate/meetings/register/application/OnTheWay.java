package org.quorate.meetings.register.application;

import org.quorate.contracts.meetings.DecisionTaken;

/** Knows which matters are on their way through several bodies; pathways do. */
public interface OnTheWay {

    /** The same decision, marked as the step that it is; its subject left out where nothing takes effect by it yet. */
    DecisionTaken.Content marked(DecisionTaken.Content content);
}
