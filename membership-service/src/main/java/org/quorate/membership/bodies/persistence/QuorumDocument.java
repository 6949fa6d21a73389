package org.quorate.membership.bodies.persistence;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.quorum.Including;
import org.quorate.membership.constitutions.domain.quorum.Quorum;

/** A quorum as it is stored. */
record QuorumDocument(
        @Nullable Integer members,
        @Nullable FractionDocument fraction,
        Quorum.@Nullable Base fractionOf,
        @Nullable Integer units,
        @Nullable Duration waitWithout,
        @Nullable List<IncludingDocument> including) {

    record IncludingDocument(Including.Group of, String name, int atLeast) {}

    static QuorumDocument of(Quorum quorum) {
        Quorum.Share share = quorum.share();
        return new QuorumDocument(
                quorum.members(),
                FractionDocument.of(share == null ? null : share.fraction()),
                share == null ? null : share.of(),
                quorum.units(),
                quorum.waitWithout(),
                quorum.including().stream()
                        .map(group -> new IncludingDocument(group.of(), group.name(), group.atLeast()))
                        .toList());
    }

    Quorum restored() {
        Quorum.Share share =
                fraction == null || fractionOf == null ? null : new Quorum.Share(fraction.restored(), fractionOf);
        return new Quorum(members, share, units, waitWithout, groups());
    }

    private List<Including> groups() {
        return including == null
                ? List.of()
                : including.stream()
                        .map(group -> new Including(group.of(), group.name(), group.atLeast()))
                        .toList();
    }
}
