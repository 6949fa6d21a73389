package org.quorate.meetings.voting.domain;

import org.jspecify.annotations.Nullable;

/**
 * An amendment as the motion that it amends knows it (R-VOT-10).
 *
 * @param text what the motion is to say instead
 * @param before what the motion said before, once the amendment was carried
 */
public record Amendment(
        MotionId motion, String text, Fate fate, @Nullable String before) {

    /** What became of it; one that was withdrawn or whose vote was void has fallen, as one that was lost. */
    public enum Fate {
        UNDECIDED,
        CARRIED,
        FALLEN
    }
}
