package org.quorate.membership.organisations.persistence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.keeping.shelf.AmendmentDocument;
import org.quorate.membership.organisations.domain.Organisation;
import org.quorate.membership.organisations.domain.OrganisationId;

/** An organisation as stored. */
record OrganisationDocument(
        String name, String sector, @Nullable List<FormerDocument> formerly) {

    record FormerDocument(
            String name, String sector, @Nullable LocalDate until, AmendmentDocument as) {}

    static OrganisationDocument of(Organisation organisation) {
        return new OrganisationDocument(
                organisation.name(),
                organisation.sector(),
                organisation.formerly().stream()
                        .map(was -> new FormerDocument(
                                was.name(), was.sector(), was.until(), AmendmentDocument.of(was.as())))
                        .toList());
    }

    Organisation restored(OrganisationId id) {
        List<FormerDocument> were = formerly == null ? List.of() : formerly;
        return new Organisation(
                id,
                name,
                sector,
                were.stream()
                        .map(was -> new Organisation.Former(
                                was.name(), was.sector(), was.until(), was.as().restored()))
                        .toList());
    }
}
