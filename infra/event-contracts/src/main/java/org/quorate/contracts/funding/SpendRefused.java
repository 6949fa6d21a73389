package org.quorate.contracts.funding;

import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/**
 * A request will not be paid for: what was reserved for it is to be released.
 *
 * @param decisionId the decision that refused it, where one did
 */
@EventType(value = "org.quorate.funding.spend-refused.v1", topic = Topic.FUNDING)
public record SpendRefused(
        String requestId, String fundId, @Nullable String decisionId) implements Fact {}
