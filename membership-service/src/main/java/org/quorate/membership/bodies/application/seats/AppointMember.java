package org.quorate.membership.bodies.application.seats;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.TermId;

/** Who should hold which seat, from when, and until when if that is known. */
public record AppointMember(
        TermId id,
        SeatId seat,
        PersonId person,
        LocalDate from,
        @Nullable LocalDate until) {}
