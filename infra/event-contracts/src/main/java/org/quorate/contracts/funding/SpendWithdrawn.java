package org.quorate.contracts.funding;

import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A request is withdrawn: what was reserved for it is to be released, and no decision about it is wanted any more. */
@EventType(value = "org.quorate.funding.spend-withdrawn.v1", topic = Topic.FUNDING)
public record SpendWithdrawn(String requestId, String fundId) implements Fact {}
