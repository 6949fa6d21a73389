package org.quorate.contracts.funding;

import org.quorate.contracts.Amount;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** Money is set aside for a request. */
@EventType(value = "org.quorate.funding.funds-reserved.v1", topic = Topic.FUNDING)
public record FundsReserved(String fundId, int entry, String requestId, Amount amount, Balances balances)
        implements Fact {}
