package org.quorate.membership.seats.domain;

import java.time.LocalDate;

/** How a term ended, or is going to end: {@code on} is its last day. */
public record Ending(LocalDate on, Reason reason) {

    /** Why. */
    public enum Reason {
        /** Given up by the member, with notice (R-MEM-7). */
        RESIGNED,
        /** By a change of employer, area or post (R-MEM-8). */
        CEASED,
        /** By its time running out. */
        EXPIRED,
        /** By a decision of the body. */
        REMOVED
    }
}
