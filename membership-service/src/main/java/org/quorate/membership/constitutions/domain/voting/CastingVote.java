package org.quorate.membership.constitutions.domain.voting;

/**
 * Who breaks a tie (R-VOT-4).
 *
 * @param withinOwnAuthority whether it may not bind a member organisation beyond the chair's authority
 */
public record CastingVote(Holder holder, boolean withinOwnAuthority) {

    /** Nobody breaks a tie. */
    public static final CastingVote NONE = new CastingVote(Holder.NONE, false);

    /** Who may have it. */
    public enum Holder {
        CHAIR,
        NONE
    }
}
