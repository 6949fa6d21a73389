package org.quorate.membership.seatsheld.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.web.OrganisationJson;
import org.quorate.membership.bodies.web.terms.TermShown;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.seatsheld.domain.SeatHeld;

/** A person's holding of a seat as it is shown: of which body, and which offices of the body by it. */
record SeatHeldShown(
        BodyNamed body, @Nullable OrganisationJson organisation, TermShown term, List<OfficeNamed> offices) {

    /** A body by its name of today, and the tenant that it belongs to. */
    record BodyNamed(UUID id, String name, String kind, String host) {

        static BodyNamed of(Body body, String host, LocalDate on) {
            return new BodyNamed(
                    body.id().value(),
                    body.profile().on(on).name(),
                    body.profile().on(on).kind(),
                    host);
        }
    }

    /** An office of the body, such as its chair. */
    record OfficeNamed(
            String role, LocalDate from, @Nullable LocalDate until) {}

    static SeatHeldShown of(SeatHeld held, LocalDate today) {
        return new SeatHeldShown(
                BodyNamed.of(held.body(), held.host(), today),
                OrganisationJson.of(held.seat().party()),
                TermShown.of(held.seat(), held.term()),
                held.offices().stream()
                        .map(office -> office(held.body(), office))
                        .toList());
    }

    private static OfficeNamed office(Body body, Office office) {
        return new OfficeNamed(office.role(), office.from(), body.lastDayOf(office));
    }
}
