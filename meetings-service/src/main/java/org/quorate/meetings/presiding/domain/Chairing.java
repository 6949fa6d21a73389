package org.quorate.meetings.presiding.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.Member;
import org.quorate.meetings.roll.domain.Office;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;

/**
 * A member in the chair.
 *
 * @param capacity as {@code chair} or {@code vice-chair} of the body, or {@code elected for this meeting}
 * @param from when the chair was taken; none where nobody had to say so, the chair of the body being there
 */
public record Chairing(
        PersonId person,
        String office,
        String capacity,
        @Nullable Instant from) {

    public static final String ELECTED = "elected for this meeting";

    /** A member who takes the chair, by the office held or elected for the meeting. */
    public static Chairing of(Member member, Roll roll, @Nullable Instant from) {
        return new Chairing(member.id(), member.office(), capacity(member, roll), from);
    }

    private static String capacity(Member member, Roll roll) {
        if (roll.holdersOf(Office.CHAIR).contains(member)) return Office.CHAIR;
        return roll.holdersOf(Office.VICE_CHAIR).contains(member) ? Office.VICE_CHAIR : ELECTED;
    }
}
