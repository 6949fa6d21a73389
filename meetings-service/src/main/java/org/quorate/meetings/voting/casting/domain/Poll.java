package org.quorate.meetings.voting.casting.domain;

import org.quorate.meetings.voting.domain.MotionId;

/** One round of the vote on a motion; most votes have a single one. */
public record Poll(MotionId motion, int round) {

    private static final char SEPARATOR = '.';

    public Poll {
        if (round < 1) {
            throw new IllegalArgumentException("rounds are counted from 1, was " + round);
        }
    }

    public static Poll of(String text) {
        int at = text.indexOf(SEPARATOR);
        return at < 0
                ? new Poll(MotionId.of(text), 1)
                : new Poll(MotionId.of(text.substring(0, at)), Integer.parseInt(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return round == 1 ? motion.toString() : motion.toString() + SEPARATOR + round;
    }
}
