package org.quorate.membership.bodies.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.seats.domain.Party;

/** Who fills a seat, as it is shown. */
public record OrganisationJson(UUID id, String name) {

    public static @Nullable OrganisationJson of(@Nullable Party party) {
        return party == null ? null : new OrganisationJson(party.id().value(), party.name());
    }
}
