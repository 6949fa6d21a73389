package org.quorate.contracts.funding;

import org.quorate.contracts.Amount;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** Money set aside or promised is free again. */
@EventType(value = "org.quorate.funding.funds-released.v1", topic = Topic.FUNDING)
public record FundsReleased(String fundId, int entry, String requestId, Amount amount, Balances balances)
        implements Fact {}
