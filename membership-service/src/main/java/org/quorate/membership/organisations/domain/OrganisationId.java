package org.quorate.membership.organisations.domain;

import java.util.UUID;

/** Names an organisation for good, whatever it is called. */
public record OrganisationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
