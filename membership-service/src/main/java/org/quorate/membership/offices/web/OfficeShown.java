package org.quorate.membership.offices.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.seats.domain.Ground;
import org.quorate.membership.wording.Choice;

/** Somebody's time in an office, with how they came to it and how it ended. */
record OfficeShown(
        UUID id,
        String role,
        UUID personId,
        String office,
        @Nullable UUID seat,
        boolean jointly,
        LocalDate from,
        @Nullable LocalDate until,
        String how,
        @Nullable String ground,
        @Nullable String decision,
        @Nullable EndingShown ending) {

    record EndingShown(LocalDate on, String reason) {}

    static OfficeShown of(Office office, Body body) {
        Office.Place place = office.place();
        Ground ground = office.ground();
        Office.Ending ending = office.ending();
        return new OfficeShown(
                office.id().value(),
                office.role(),
                office.holder().person().value(),
                office.holder().office(),
                place == null ? null : place.seat().value(),
                office.jointly(),
                office.from(),
                body.lastDayOf(office),
                Choice.wordFor(office.how()),
                ground == null ? null : ground.inWords(),
                ground == null ? null : ground.decision(),
                ending == null ? null : new EndingShown(ending.on(), Choice.wordFor(ending.reason())));
    }
}
