package org.quorate.funding.ledger.domain;

import java.time.Instant;

/** A line of a ledger, for good: what was moved, when, and where the fund's money stood after it. */
public record Entry(Move move, Ledger after, Instant at) {

    /** Its place in the ledger, from 1 without gaps. */
    public long number() {
        return after.entries();
    }
}
