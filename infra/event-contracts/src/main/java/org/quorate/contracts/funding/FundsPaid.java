package org.quorate.contracts.funding;

import org.quorate.contracts.Amount;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** Money is paid against a commitment. */
@EventType(value = "org.quorate.funding.funds-paid.v1", topic = Topic.FUNDING)
public record FundsPaid(String fundId, int entry, String requestId, Amount amount, Balances balances) implements Fact {}
