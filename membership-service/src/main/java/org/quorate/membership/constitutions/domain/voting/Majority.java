package org.quorate.membership.constitutions.domain.voting;

import org.quorate.membership.constitutions.domain.quorum.Fraction;
import org.quorate.membership.constitutions.domain.wording.Words;
import org.quorate.membership.wording.Text;

/**
 * What a kind of motion needs (R-VOT-3).
 *
 * @param motion the kind, such as {@code expulsion}
 * @param moreThan whether the share itself is not enough
 */
public record Majority(String motion, Fraction share, boolean moreThan) {

    public Majority {
        motion = Text.line(motion);
        if (share.isLessThanHalf()) {
            throw new IllegalArgumentException("a majority is at least one half, was " + Words.share(share));
        }
        if (moreThan && share.isWhole()) {
            throw new IllegalArgumentException("no motion can have more than all votes");
        }
    }
}
