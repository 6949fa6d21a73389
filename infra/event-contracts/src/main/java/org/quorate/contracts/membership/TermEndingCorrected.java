package org.quorate.contracts.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/**
 * How a term ended had been told wrongly; this is what holds, and the roster that follows has it so.
 *
 * @param on its last day in truth; left out where it has not ended
 * @param reason why it ended in truth; left out where it has not ended
 * @param wasOn its last day as it had been told
 * @param wasReason its reason as it had been told
 * @param why what was wrong, in words
 */
@EventType(value = "org.quorate.membership.term-ending-corrected.v1", topic = Topic.MEMBERSHIP)
public record TermEndingCorrected(
        String bodyId,
        String seatId,
        String termId,
        String personId,
        @Nullable LocalDate on,
        @Nullable String reason,
        @Nullable String ground,
        @Nullable String decisionId,
        LocalDate wasOn,
        String wasReason,
        String why)
        implements Fact {}
