package org.quorate.membership.bodies.persistence;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.Quorum;

/** A quorum as it is stored. */
record QuorumDocument(
        @Nullable Integer members,
        @Nullable FractionDocument fraction,
        Quorum.@Nullable Base fractionOf,
        @Nullable Integer units,
        @Nullable Duration waitWithout) {

    static QuorumDocument of(Quorum quorum) {
        Quorum.Share share = quorum.share();
        return new QuorumDocument(
                quorum.members(),
                FractionDocument.of(share == null ? null : share.fraction()),
                share == null ? null : share.of(),
                quorum.units(),
                quorum.waitWithout());
    }

    Quorum restored() {
        Quorum.Share share =
                fraction == null || fractionOf == null ? null : new Quorum.Share(fraction.restored(), fractionOf);
        return new Quorum(members, share, units, waitWithout);
    }
}
