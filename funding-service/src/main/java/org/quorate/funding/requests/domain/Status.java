package org.quorate.funding.requests.domain;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** How far a request has come. */
public sealed interface Status {

    /** It is written and assessed. */
    record Draft() implements Status {}

    /** Its amount is set aside, and it waits for the two agreements. */
    record Reserved() implements Status {}

    /** Both agreements stand, and its amount is about to be committed. */
    record Approved() implements Status {}

    /** Its amount is promised to it, and some of it paid. */
    record Committed(Money paid) implements Status {}

    /** It will not be paid for. */
    record Refused(@Nullable String decision) implements Status {}

    /** The applicant wants it no more. */
    record Withdrawn() implements Status {}
}
