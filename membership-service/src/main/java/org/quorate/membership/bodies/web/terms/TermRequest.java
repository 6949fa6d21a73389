package org.quorate.membership.bodies.web.terms;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.seats.AppointMember;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.TermId;

/** Who should hold which seat, from when, and until when if that is not as the constitution says. */
record TermRequest(
        @NotNull UUID seat,
        @NotNull UUID person,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {

    AppointMember command(TermId id) {
        return new AppointMember(id, new SeatId(seat), new PersonId(person), from, until);
    }
}
