package org.quorate.membership.requirements.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.seats.domain.Seat;

/** What became of one requirement. */
public sealed interface Finding {

    Requirement requirement();

    /** Someone holds a seat for it; {@code endsOn} is when nobody will any more, where that is soon. */
    record Met(
            Requirement requirement,
            List<Seat> seats,
            @Nullable LocalDate endsOn) implements Finding {}

    /** There are seats for it, and nobody holds one. */
    record Vacant(Requirement requirement, List<Seat> seats) implements Finding {}

    /** There is no seat for it. */
    record Missing(Requirement requirement) implements Finding {}
}
