package org.quorate.membership.constitutions.domain.voting;

/** How officers of the body are elected (R-VOT-6): secretly or not, and what decides a tie for the last place. */
public record Elections(boolean secret, TieRule tieRule) {

    /** What decides a tie. */
    public enum TieRule {
        LOT,
        CASTING_VOTE
    }
}
