package org.quorate.meetings.voting.tally.domain;

import org.quorate.meetings.roll.domain.Constitution.CastingVote;
import org.quorate.meetings.roll.domain.Constitution.ElectionTie;

/** What breaks a tie: whoever presides (R-VOT-4), the lot (R-VOT-6), or nothing, and then the motion is lost. */
public enum TieRule {
    CASTING_VOTE,
    LOT,
    LOST;

    /** Not where the decision would bind a member organisation beyond the authority of the chair. */
    public static TieRule of(CastingVote stated, boolean bindsMembers) {
        boolean beyondAuthority = stated.withinOwnAuthority() && bindsMembers;
        return stated.isHeld() && !beyondAuthority ? CASTING_VOTE : LOST;
    }

    /** As the constitution states it for elections. */
    public static TieRule of(ElectionTie stated) {
        return switch (stated) {
            case LOT -> LOT;
            case CASTING_VOTE -> CASTING_VOTE;
        };
    }
}
