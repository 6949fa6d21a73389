package org.quorate.contracts.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/**
 * A person's holding of a seat has an end, and the reason for it.
 *
 * @param ground what it rests on, in words
 * @param decisionId the decision by which, where it was one
 */
@EventType(value = "org.quorate.membership.term-ended.v1", topic = Topic.MEMBERSHIP)
public record TermEnded(
        String bodyId,
        String seatId,
        String termId,
        String personId,
        LocalDate on,
        String reason,
        @Nullable String ground,
        @Nullable String decisionId)
        implements Fact {}
