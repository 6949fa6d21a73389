package org.quorate.membership.organisations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.amendments.web.AmendmentShown;
import org.quorate.membership.organisations.domain.Organisation;

/** An organisation as shown; {@code formerly} is what was on record before, in order. */
record OrganisationShown(UUID id, String name, String sector, List<FormerShown> formerly) {

    /** Until which day; none where it had been put on record wrongly. */
    record FormerShown(String name, String sector, @Nullable LocalDate until, AmendmentShown amended) {}

    static OrganisationShown of(Organisation organisation) {
        return new OrganisationShown(
                organisation.id().value(),
                organisation.name(),
                organisation.sector(),
                organisation.formerly().stream()
                        .map(was -> new FormerShown(was.name(), was.sector(), was.until(), AmendmentShown.of(was.as())))
                        .toList());
    }
}
