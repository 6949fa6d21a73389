package org.quorate.contracts.funding;

import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Subject;
import org.quorate.contracts.Topic;

/**
 * A request is withdrawn: what was reserved for it is to be released, and no decision about it is wanted any more.
 *
 * @param subject as it was referred to a body, whose forward plan it leaves
 */
@EventType(value = "org.quorate.funding.spend-withdrawn.v1", topic = Topic.FUNDING)
public record SpendWithdrawn(
        String requestId, String fundId, @Nullable Subject subject) implements Fact {}
