package org.quorate.meetings.workplan.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.workplan.application.WorkingAhead;
import org.quorate.meetings.workplan.domain.Deadline;
import org.quorate.meetings.workplan.domain.Frequencies.Gap;

/** By when a body must next meet: the earliest of the latest days by each part of its rule. */
record DatesShown(
        UUID body,
        LocalDate on,
        @Nullable LocalDate latest,
        boolean breached,
        List<Deadline> rules,
        List<Gap> tooFarApart) {

    static DatesShown of(UUID body, WorkingAhead.Dates dates) {
        return new DatesShown(
                body,
                dates.on(),
                dates.deadlines().stream()
                        .map(Deadline::latest)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                dates.deadlines().stream().anyMatch(Deadline::breached),
                dates.deadlines(),
                dates.gaps());
    }
}
