package org.quorate.membership.seats.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person's holding of one seat.
 *
 * @param until the last day as appointed; none where it was left open
 * @param ending how it ended, which may be before that day
 */
public record Term(
        TermId id,
        Holder holder,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Ending ending) {

    /** The last day that it is known to have. */
    public @Nullable LocalDate lastDay() {
        return ending == null ? until : ending.on();
    }

    public boolean covers(LocalDate day) {
        return overlaps(day, day);
    }

    public boolean overlaps(LocalDate start, @Nullable LocalDate end) {
        LocalDate last = lastDay();
        boolean overBefore = last != null && last.isBefore(start);
        boolean beginsAfter = end != null && from.isAfter(end);
        return !overBefore && !beginsAfter;
    }

    public Term ended(Ending by) {
        return new Term(id, holder, from, until, by);
    }
}
