package org.quorate.funding.funds.domain;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that was given for a purpose, on terms (R-FND-1).
 *
 * @param accountableBody the organisation that answers for it
 * @param agreedWith the id of the body that has to agree all spending
 */
public record Fund(
        FundId id,
        String name,
        String source,
        String purpose,
        String accountableBody,
        @Nullable String locality,
        Money total,
        Conditions conditions,
        String agreedWith,
        Approval approval,
        Period open,
        Instant establishedAt) {

    public Fund {
        if (!total.isPositive()) {
            throw new IllegalArgumentException("a fund has more than nothing in it, was " + total);
        }
    }
}
