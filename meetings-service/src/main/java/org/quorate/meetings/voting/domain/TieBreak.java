package org.quorate.meetings.voting.domain;

import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.TieRule;

/** How a tie was broken: what was chosen of what had the same votes, or which of it went out. */
public sealed interface TieBreak {

    Choice choice();

    /** By the casting vote of whoever presided (R-VOT-4). */
    record CastingVote(Choice choice, String by) implements TieBreak {}

    /** By lot: who drew it, and who saw it drawn (R-VOT-6). */
    record Lot(Choice choice, String drawnBy, String witness) implements TieBreak {

        private static final int LONGEST_NAME = 200;

        public Lot {
            require(drawnBy);
            require(witness);
            if (drawnBy.strip().equalsIgnoreCase(witness.strip())) {
                throw new IllegalArgumentException("a lot is drawn by one and witnessed by another");
            }
        }

        private static void require(String name) {
            if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
                throw new IllegalArgumentException(
                        "who draws a lot, and who witnesses it, is named in at most " + LONGEST_NAME + " characters");
            }
        }
    }

    /** The rule by which a tie is broken so. */
    default TieRule rule() {
        return switch (this) {
            case CastingVote _ -> TieRule.CASTING_VOTE;
            case Lot _ -> TieRule.LOT;
        };
    }
}
