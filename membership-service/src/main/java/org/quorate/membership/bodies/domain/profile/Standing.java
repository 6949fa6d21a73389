package org.quorate.membership.bodies.domain.profile;

import java.time.LocalDate;

/** Where a body stands from a day on (R-MEM-18). */
public record Standing(Status status, LocalDate since) {

    /** Whether it works, and can meet. */
    public enum Status {
        PROPOSED,
        ACTIVE,
        INACTIVE,
        DISSOLVED
    }
}
