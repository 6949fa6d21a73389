package org.quorate.funding.requests.application;

import org.joda.money.Money;

/** What comes of a payment to a request. */
public sealed interface Paying {

    record Paid(RequestInFull request) implements Paying {}

    /** Money is paid only against a commitment (R-FND-3). */
    record NothingCommitted() implements Paying {}

    record MoreThanCommitted(Money committed) implements Paying {}

    /** That reference stands for another amount. */
    record ReferenceTaken(Money before) implements Paying {}
}
