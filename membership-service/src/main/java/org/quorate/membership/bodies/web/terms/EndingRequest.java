package org.quorate.membership.bodies.web.terms;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.seats.domain.Ending;
import org.quorate.membership.seats.domain.Ground;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.problems.Field;

/** {@code noticeOn} is the day on which a resignation was handed in, today where it is left out; {@code ground} is in words. */
record EndingRequest(
        @NotNull LocalDate on,
        @NotNull String reason,
        @Nullable LocalDate noticeOn,
        @Nullable String ground) {

    Ending ending() {
        Ending.Reason why = Field.at("/reason", "R-MEM-8", () -> Choice.of(Ending.Reason.class, reason));
        return new Ending(
                on, why, ground == null ? null : Field.at("/ground", "R-MEM-8", () -> new Ground(ground, null)));
    }
}
