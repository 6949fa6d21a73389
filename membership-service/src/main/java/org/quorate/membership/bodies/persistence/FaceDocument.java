package org.quorate.membership.bodies.persistence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.seats.domain.Face;
import org.quorate.membership.seats.domain.Party;

/** How a seat was until a day, as it is stored. */
record FaceDocument(
        LocalDate until,
        String title,
        @Nullable String organisation,
        @Nullable String organisationName,
        @Nullable String sector,
        @Nullable String unit,
        boolean voting,
        @Nullable String statutoryGround) {

    static FaceDocument of(Face.Earlier earlier) {
        Face face = earlier.face();
        Party party = face.party();
        return new FaceDocument(
                earlier.until(),
                face.title(),
                party == null ? null : party.id().toString(),
                party == null ? null : party.name(),
                party == null ? null : party.sector(),
                face.unit(),
                face.voting(),
                face.statutoryGround());
    }

    Face.Earlier restored() {
        Party party = organisation == null || organisationName == null
                ? null
                : new Party(new OrganisationId(UUID.fromString(organisation)), organisationName, sector);
        return new Face.Earlier(new Face(title, party, unit, voting, statutoryGround), until);
    }
}
