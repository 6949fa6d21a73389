package org.quorate.funding.ledger.domain;

/** Where money of a fund can stand: on the one side what was allocated, on the other what has become of it. */
public enum Account {
    ALLOCATED,
    AVAILABLE,
    RESERVED,
    COMMITTED,
    PAID
}
