package org.quorate.membership.proposals.domain;

import java.time.LocalDate;

/** Where a proposal stands, as long as it is not in effect: that, its body knows. */
public sealed interface Stage {

    /** The secretariat works on it, and nobody else sees it. */
    record Drafted() implements Stage {}

    /** It lies before the body. */
    record Shown(LocalDate since) implements Stage {}

    /** The body has decided against it. */
    record Refused(LocalDate on, String decision) implements Stage {}

    /** The secretariat has taken it back. */
    record Withdrawn(LocalDate on, String why) implements Stage {}
}
