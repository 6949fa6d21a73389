package org.quorate.contracts.funding;

import org.quorate.contracts.Amount;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** Both agreements to a request stand, the body's and the officer's: its money is to be committed (R-FND-3). */
@EventType(value = "org.quorate.funding.spend-agreed.v1", topic = Topic.FUNDING)
public record SpendAgreed(String requestId, String fundId, Amount amount) implements Fact {}
