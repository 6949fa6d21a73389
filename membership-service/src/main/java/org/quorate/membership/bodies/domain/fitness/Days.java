package org.quorate.membership.bodies.domain.fitness;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days from one to another, both included; without a last one, for good. */
public record Days(LocalDate from, @Nullable LocalDate until) {

    public boolean meets(Days other) {
        return within(other).isPresent();
    }

    /** Those of them that are also others, if any. */
    public Optional<Days> within(Days other) {
        LocalDate start = from.isBefore(other.from) ? other.from : from;
        LocalDate end = until == null || (other.until != null && other.until.isBefore(until)) ? other.until : until;
        return end != null && end.isBefore(start) ? Optional.empty() : Optional.of(new Days(start, end));
    }
}
