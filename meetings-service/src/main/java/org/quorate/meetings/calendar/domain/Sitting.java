package org.quorate.meetings.calendar.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.declarations.domain.Declarations;

/**
 * What has happened at a meeting.
 *
 * @param quorumLostAt when the quorum was last lost; a vote that was open then is void (R-MTG-7)
 */
public record Sitting(
        List<Consensus> decisions,
        Declarations declarations,
        @Nullable Instant quorumLostAt) {

    public static Sitting notYet() {
        return new Sitting(List.of(), Declarations.none(), null);
    }

    Sitting with(Consensus consensus) {
        List<Consensus> next = new ArrayList<>(decisions);
        next.add(consensus);
        return new Sitting(List.copyOf(next), declarations, quorumLostAt);
    }

    Sitting with(Declarations next) {
        return new Sitting(decisions, next, quorumLostAt);
    }

    Sitting withoutQuorumFrom(Instant moment) {
        return new Sitting(decisions, declarations, moment);
    }
}
