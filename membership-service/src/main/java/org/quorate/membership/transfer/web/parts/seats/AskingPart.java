package org.quorate.membership.transfer.web.parts.seats;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.transfer.web.parts.Known;
import org.quorate.membership.vacancies.domain.Asking;
import org.quorate.starter.problems.RuleBroken;

/** The party that fills a seat was asked to, for a vacancy (R-MEM-13). */
public record AskingPart(
        @NotNull UUID seat,
        @NotNull LocalDate vacantSince,
        @NotNull LocalDate on,
        @Nullable LocalDate dueBy) {

    public static AskingPart of(Asking asking) {
        return new AskingPart(asking.seat().value(), asking.vacantSince(), asking.on(), asking.dueBy());
    }

    public Asking read(String place, Known known) {
        if (dueBy != null && dueBy.isBefore(on)) {
            throw new RuleBroken("R-MEM-13", "is before it was asked, on " + on).at(place + "/dueBy");
        }
        return new Asking(new SeatId(known.id(seat)), vacantSince, on, dueBy);
    }
}
