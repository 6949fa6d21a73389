package org.quorate.membership.seats.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a term ended, or is going to end: {@code on} is its last day.
 *
 * @param ground what that rests on, where it was stated
 */
public record Ending(LocalDate on, Reason reason, @Nullable Ground ground) {

    /** Why. */
    public enum Reason {
        /** Given up by the member, with notice (R-MEM-7). */
        RESIGNED,
        /** By itself: a change of employer, area or post (R-MEM-8), or one substitute too many (R-MEM-9). */
        CEASED,
        /** By its time running out. */
        EXPIRED,
        /** By a decision of the body. */
        REMOVED
    }

    /** As it should have been put on record; a decision that it rests on stays, as long as the reason does. */
    public Ending correctedTo(Ending right) {
        if (right.reason != reason || ground == null) return right;
        Ground words = right.ground;
        return new Ending(right.on, reason, words == null ? ground : new Ground(words.inWords(), ground.decision()));
    }

    public Ending(LocalDate on, Reason reason) {
        this(on, reason, null);
    }
}
