package org.quorate.membership.decisions.application;

import org.quorate.contracts.meetings.DecisionRecorded;

/** What a decision does to one kind of thing in this service (R-DEC-5): any bean of this kind is told of every decision. */
public interface EffectOfDecision {

    /** Names this effect for good: that a decision has had it is remembered by this name. */
    String name();

    /** Acts on the decision, at most once, by changing at most one thing; passes over a decision about something else. */
    void of(DecisionRecorded decision);
}
