package org.quorate.membership.constitutions.domain.quorum;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be present (R-MTG-6): each part that is stated must be met.
 *
 * @param members so many people
 * @param share a share of the membership
 * @param units so many voting units
 * @param waitWithout how long after the start it is waited for (R-MTG-7)
 * @param including who must be among them
 */
public record Quorum(
        @Nullable Integer members,
        @Nullable Share share,
        @Nullable Integer units,
        @Nullable Duration waitWithout,
        List<Including> including) {

    public Quorum {
        including = List.copyOf(including);
        if (members == null && share == null && units == null && including.isEmpty()) {
            throw new IllegalArgumentException("a quorum states members, a fraction or voting units");
        }
        if (members != null && members < 1) {
            throw new IllegalArgumentException("a quorum is of at least 1 member, was " + members);
        }
        if (units != null && units < 1) {
            throw new IllegalArgumentException("a quorum is of at least 1 voting unit, was " + units);
        }
        if (waitWithout != null && (waitWithout.isNegative() || waitWithout.compareTo(Duration.ofDays(1)) > 0)) {
            throw new IllegalArgumentException("a quorum is waited for a day at most, was " + waitWithout);
        }
        for (int place = 0; place < including.size(); place++) {
            Including group = including.get(place);
            if (including.subList(0, place).stream().anyMatch(group::isOfTheGroupOf)) {
                throw new IllegalArgumentException("a quorum includes " + group.name() + " twice");
            }
        }
    }

    public Quorum(
            @Nullable Integer members, @Nullable Share share, @Nullable Integer units, @Nullable Duration waitWithout) {
        this(members, share, units, waitWithout, List.of());
    }

    /** A share of what counts as the membership. */
    public record Share(Fraction fraction, Base of) {}

    /** What a body counts as its membership (R-MEM-6). */
    public enum Base {
        MEMBERS,
        SEATS
    }

    /** How many people must be there, of a body of this size. */
    public int membersNeeded(Size size) {
        int fixed = members == null ? 0 : members;
        return Math.max(fixed, share == null ? 0 : share.fraction().of(baseOf(share, size)));
    }

    public int unitsNeeded() {
        return units == null ? 0 : units;
    }

    public static int baseOf(Share share, Size size) {
        return switch (share.of()) {
            case MEMBERS -> size.members();
            case SEATS -> size.seats();
        };
    }
}
