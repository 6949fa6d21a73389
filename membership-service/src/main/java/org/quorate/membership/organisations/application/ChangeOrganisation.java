package org.quorate.membership.organisations.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.OrganisationId;

/** What should be on record of a partner; without {@code from}, what is on record is wrong. */
public record ChangeOrganisation(
        OrganisationId id,
        String name,
        String sector,
        @Nullable LocalDate from,
        String why) {}
