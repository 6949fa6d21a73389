package org.quorate.funding.ledger.application;

import org.quorate.funding.ledger.domain.Entry;

/** What comes of reversing an entry. */
public sealed interface Reversing {

    record Reversed(Entry reversal) implements Reversing {}

    record NoSuchEntry() implements Reversing {}

    /** Only payments are entered by hand; all else follows what becomes of a request. */
    record NotAPayment(long number) implements Reversing {}
}
