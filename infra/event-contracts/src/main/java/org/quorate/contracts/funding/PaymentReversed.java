package org.quorate.contracts.funding;

import org.quorate.contracts.Amount;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/**
 * A payment that was a mistake is reversed, and its amount is committed again.
 *
 * @param reverses the number of the payment's entry
 */
@EventType(value = "org.quorate.funding.payment-reversed.v1", topic = Topic.FUNDING)
public record PaymentReversed(
        String fundId, int entry, String requestId, int reverses, Amount amount, Balances balances) implements Fact {}
