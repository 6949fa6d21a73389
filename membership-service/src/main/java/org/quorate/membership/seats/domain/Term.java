package org.quorate.membership.seats.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person's holding of one seat.
 *
 * @param until the last day as appointed; none where it was left open
 * @param ending how it ended, which may be before that day
 * @param corrections what had been on record of its ending before, in the order in which it was put right
 */
public record Term(
        TermId id,
        Holder holder,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Ending ending,
        List<Correction> corrections) {

    public Term {
        corrections = List.copyOf(corrections);
    }

    public Term(TermId id, Holder holder, LocalDate from, @Nullable LocalDate until, @Nullable Ending ending) {
        this(id, holder, from, until, ending, List.of());
    }

    /** The last day that it is known to have. */
    public @Nullable LocalDate lastDay() {
        return ending == null ? until : ending.on();
    }

    /** All last days that its end has been on record with, the one that holds among them; an end that was taken back was none. */
    public Set<LocalDate> lastDaysOnRecord() {
        Set<LocalDate> days = new HashSet<>();
        for (Correction correction : corrections) {
            days.add(correction.was().on());
            if (correction.takenBack()) {
                days.clear();
            }
        }
        Stream.of(until, lastDay()).filter(Objects::nonNull).forEach(days::add);
        return days;
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

    public Term heldBy(Holder other) {
        return new Term(id, other, from, until, ending, corrections);
    }

    public Term ended(@Nullable Ending by) {
        return new Term(id, holder, from, until, by, corrections);
    }

    /** With another ending than was on record, or with none; what was on record is kept. */
    public Term corrected(@Nullable Ending right, Correction correction) {
        List<Correction> more = new ArrayList<>(corrections);
        more.add(correction);
        return new Term(id, holder, from, until, right, more);
    }
}
