package org.quorate.contracts.funding;

import org.quorate.contracts.Amount;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Referral;
import org.quorate.contracts.Topic;

/** A request for money, its conditions met and its amount reserved, waits for the decision of a body. */
@EventType(value = "org.quorate.funding.spend-referred.v1", topic = Topic.FUNDING)
public record SpendReferred(String requestId, String fundId, String projectId, Amount amount, Referral referral)
        implements Fact {}
