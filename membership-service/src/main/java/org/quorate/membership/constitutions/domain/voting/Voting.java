package org.quorate.membership.constitutions.domain.voting;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.wording.Text;

/**
 * How a body votes (R-VOT-1).
 *
 * @param units the voting units, in the order in which they are called
 * @param elections how officers are elected, where that is stated (R-VOT-6)
 * @param majorities kinds of motion that need more than a simple majority
 */
public record Voting(
        By by,
        List<String> units,
        List<Majority> majorities,
        CastingVote castingVote,
        boolean consensusFirst,
        boolean absentVoting,
        @Nullable Elections elections) {

    /** What has one vote. */
    public enum By {
        MEMBER,
        UNIT
    }

    public Voting {
        units = units.stream().map(Text::line).toList();
        majorities = List.copyOf(majorities);
        if (by == By.UNIT && units.isEmpty()) {
            throw new IllegalArgumentException("a body that votes by unit names its voting units");
        }
        if (new HashSet<>(units).size() < units.size()) {
            throw new IllegalArgumentException("a voting unit is named twice among " + String.join(", ", units));
        }
    }

    public Voting(
            By by,
            List<String> units,
            List<Majority> majorities,
            CastingVote castingVote,
            boolean consensusFirst,
            boolean absentVoting) {
        this(by, units, majorities, castingVote, consensusFirst, absentVoting, null);
    }

    public boolean isByUnit() {
        return by == By.UNIT;
    }
}
