package org.quorate.meetings.voting.domain;

import org.quorate.meetings.roll.domain.Constitution.CastingVote;

/** Whether whoever presides may break a tie (R-VOT-4). */
public enum TieRule {
    CASTING_VOTE,
    LOST;

    /** Not where the decision would bind a member organisation beyond the authority of the chair. */
    public static TieRule of(CastingVote stated, boolean bindsMembers) {
        boolean beyondAuthority = stated.withinOwnAuthority() && bindsMembers;
        return stated.isHeld() && !beyondAuthority ? CASTING_VOTE : LOST;
    }
}
