package org.quorate.membership.offices.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.seats.domain.Ground;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.seats.domain.TermId;
import org.quorate.membership.wording.Text;

/**
 * One person's holding of an office of the body.
 *
 * @param role such as {@code chair} or {@code vice-chair}, in the body's own words
 * @param place by which seat it is held; none where the holder needs none, such as an independent chair
 * @param jointly whether others hold the same office at the same time
 * @param until the last day as it was given
 * @param ending how it ended, which may be before that day
 */
public record Office(
        OfficeId id,
        String role,
        Holder holder,
        @Nullable Place place,
        boolean jointly,
        LocalDate from,
        @Nullable LocalDate until,
        How how,
        @Nullable Ground ground,
        @Nullable Ending ending) {

    /** The seat, and the term of it during which alone the office is held. */
    public record Place(SeatId seat, TermId term) {}

    /** How somebody came to it. */
    public enum How {
        /** By the members, from among themselves. */
        ELECTED,
        /** By whoever has the right to. */
        APPOINTED,
        /** By several sides together (R-MEM-15). */
        SELECTED
    }

    /** How it ended: {@code on} is its last day. */
    public record Ending(LocalDate on, Reason reason) {

        /** As the term of a seat ended, by which it was held. */
        static Ending with(org.quorate.membership.seats.domain.Ending term) {
            return new Ending(term.on(), Reason.valueOf(term.reason().name()));
        }
    }

    /** Why it ended. */
    public enum Reason {
        RESIGNED,
        CEASED,
        EXPIRED,
        REMOVED,
        /** By another coming into it. */
        SUCCEEDED
    }

    public Office {
        role = Text.line(role);
    }

    /** The last day that it has of itself, whatever becomes of the holder's seat. */
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

    public Office until(@Nullable LocalDate last) {
        return new Office(id, role, holder, place, jointly, from, last, how, ground, ending);
    }

    public Office heldBy(Holder other) {
        return new Office(id, role, other, place, jointly, from, until, how, ground, ending);
    }

    public Office ended(@Nullable Ending by) {
        return new Office(id, role, holder, place, jointly, from, until, how, ground, by);
    }
}
