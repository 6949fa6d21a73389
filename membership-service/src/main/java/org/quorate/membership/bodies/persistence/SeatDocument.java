package org.quorate.membership.bodies.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.SeatId;

/** A seat as it is stored. */
record SeatDocument(
        String seat,
        String title,
        @Nullable String organisation,
        @Nullable String organisationName,
        @Nullable String sector,
        @Nullable String unit,
        boolean voting,
        @Nullable String statutoryGround,
        LocalDate from,
        @Nullable LocalDate until,
        List<TermDocument> terms,
        @Nullable List<FaceDocument> earlier) {

    static SeatDocument of(Seat seat) {
        Party party = seat.party();
        return new SeatDocument(
                seat.id().toString(),
                seat.title(),
                party == null ? null : party.id().toString(),
                party == null ? null : party.name(),
                party == null ? null : party.sector(),
                seat.unit(),
                seat.voting(),
                seat.statutoryGround(),
                seat.from(),
                seat.until(),
                seat.terms().stream().map(TermDocument::of).toList(),
                seat.earlier().isEmpty()
                        ? null
                        : seat.earlier().stream().map(FaceDocument::of).toList());
    }

    Seat restored() {
        return new Seat(
                new SeatId(UUID.fromString(seat)),
                title,
                party(),
                unit,
                voting,
                statutoryGround,
                from,
                until,
                terms.stream().map(TermDocument::restored).toList(),
                earlier == null
                        ? List.of()
                        : earlier.stream().map(FaceDocument::restored).toList());
    }

    private @Nullable Party party() {
        return organisation == null || organisationName == null
                ? null
                : new Party(new OrganisationId(UUID.fromString(organisation)), organisationName, sector);
    }
}
