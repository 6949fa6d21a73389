package org.quorate.contracts.funding;

import org.quorate.contracts.Amount;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** Money is promised to a request, both agreements standing. */
@EventType(value = "org.quorate.funding.funds-committed.v1", topic = Topic.FUNDING)
public record FundsCommitted(String fundId, int entry, String requestId, Amount amount, Balances balances)
        implements Fact {}
