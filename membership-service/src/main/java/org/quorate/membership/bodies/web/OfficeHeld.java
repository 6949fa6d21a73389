package org.quorate.membership.bodies.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.wording.Choice;

/** An office of a body with who holds it, and until when. */
public record OfficeHeld(
        UUID id,
        String role,
        UUID personId,
        String office,
        @Nullable UUID seat,
        LocalDate since,
        @Nullable LocalDate until,
        String how) {

    public static OfficeHeld of(Office office, Body body) {
        Office.Place place = office.place();
        return new OfficeHeld(
                office.id().value(),
                office.role(),
                office.holder().person().value(),
                office.holder().office(),
                place == null ? null : place.seat().value(),
                office.from(),
                body.lastDayOf(office),
                Choice.wordFor(office.how()));
    }
}
