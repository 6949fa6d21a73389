package org.quorate.membership.amendments.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.amendments.domain.Amendment;
import org.quorate.membership.people.application.ForOneself;

/** When something on record was changed, and why; {@code by} is shown to the secretariat alone. */
public record AmendmentShown(
        Instant at, String why, @Nullable String by) {

    public static AmendmentShown of(Amendment amendment) {
        return new AmendmentShown(
                amendment.at(), amendment.why(), ForOneself.maySeeWithheld(null) ? amendment.by() : null);
    }
}
