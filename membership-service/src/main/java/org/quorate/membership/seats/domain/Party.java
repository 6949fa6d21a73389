package org.quorate.membership.seats.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.Organisation;
import org.quorate.membership.organisations.domain.OrganisationId;

/**
 * The organisation or nominating group that fills a seat, as it was called when the seat was made.
 *
 * @param sector the part of public life that it comes from
 */
public record Party(
        OrganisationId id, String name, @Nullable String sector) {

    public Party(OrganisationId id, String name) {
        this(id, name, null);
    }

    public static Party of(Organisation organisation) {
        return new Party(organisation.id(), organisation.name(), organisation.sector());
    }

    public boolean isSameAs(Party other) {
        return id.equals(other.id);
    }
}
