package org.quorate.funding.ledger.domain;

import org.joda.money.Money;
import org.quorate.funding.requests.domain.RequestId;

/** What a ledger says when money is to be moved. */
public sealed interface Posting {

    /** It can be, and then the ledger stands like this. */
    record Moved(Move move, Ledger after) implements Posting {}

    /** It cannot be, and nothing is moved. */
    sealed interface Refusal extends Posting {}

    /** The fund has less than that left (R-FND-5). */
    record NotEnough(Money available, Money asked) implements Refusal {}

    /** The request holds money already. */
    record HeldAlready(RequestId request) implements Refusal {}

    /** Nothing is reserved for the request. */
    record NothingReserved(RequestId request) implements Refusal {}

    /** Nothing is committed to the request that has not been paid. */
    record NothingCommitted(RequestId request) implements Refusal {}

    /** Less than that is committed to the request and not yet paid. */
    record MoreThanCommitted(Money committed, Money asked) implements Refusal {}
}
