package org.quorate.membership.bodies.persistence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.offices.domain.OfficeId;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.TermId;

/** An office of a body as it is stored. */
record OfficeDocument(
        String id,
        String role,
        String person,
        String office,
        @Nullable String account,
        @Nullable String seat,
        @Nullable String term,
        boolean jointly,
        LocalDate from,
        @Nullable LocalDate until,
        Office.How how,
        @Nullable GroundDocument ground,
        @Nullable LocalDate endedOn,
        Office.@Nullable Reason endedBy) {

    static OfficeDocument of(Office office) {
        Office.Place place = office.place();
        Office.Ending ending = office.ending();
        return new OfficeDocument(
                office.id().toString(),
                office.role(),
                office.holder().person().toString(),
                office.holder().office(),
                office.holder().account(),
                place == null ? null : place.seat().toString(),
                place == null ? null : place.term().toString(),
                office.jointly(),
                office.from(),
                office.until(),
                office.how(),
                GroundDocument.of(office.ground()),
                ending == null ? null : ending.on(),
                ending == null ? null : ending.reason());
    }

    Office restored() {
        return new Office(
                new OfficeId(UUID.fromString(id)),
                role,
                new Holder(new PersonId(UUID.fromString(person)), office, account),
                seat == null || term == null
                        ? null
                        : new Office.Place(new SeatId(UUID.fromString(seat)), new TermId(UUID.fromString(term))),
                jointly,
                from,
                until,
                how,
                GroundDocument.restored(ground),
                endedOn == null || endedBy == null ? null : new Office.Ending(endedOn, endedBy));
    }
}
