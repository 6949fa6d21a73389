package org.quorate.contracts.meetings;

import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A decision stands in a register, for good: the public contract, from which a partner can act without calling back (R-DEC-4). */
@EventType(value = "org.quorate.meetings.decision-recorded.v1", topic = Topic.DECISIONS)
public record DecisionRecorded(
        String decisionId, String register, int number, DecisionTaken.Content content, String previousHash, String hash)
        implements Fact {}
