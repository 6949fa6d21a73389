package org.quorate.membership.reviews.web;

import org.quorate.membership.reviews.application.Reviewing;
import org.quorate.starter.problems.RuleBroken;

/** Why a what-if could not be worked out, in sentences that name the change (R-ALL-4). */
public final class RefusalsOfReviews {

    private static final String RULE = "R-MEM-5";

    private RefusalsOfReviews() {}

    public static RuntimeException of(Reviewing.Refused refused) {
        return switch (refused) {
            case Reviewing.UnknownSeat unknown ->
                new RuleBroken(RULE, "there is no seat " + unknown.seat() + " on this body on that day")
                        .at("/changes/" + unknown.place());
            case Reviewing.UnknownOrganisation unknown ->
                new RuleBroken(RULE, "there is no organisation " + unknown.organisation() + " here")
                        .at("/changes/" + unknown.place());
        };
    }
}
