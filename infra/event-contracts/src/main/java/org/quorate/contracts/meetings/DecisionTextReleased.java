package org.quorate.contracts.meetings;

import java.time.Instant;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/**
 * The full text of a decision that was exempt from publication is public now; the decision itself is as it was recorded.
 *
 * @param salt with a line end and the text behind it, what the hash is of
 * @param withheldSha256 what the entry of the register has committed to since it was made
 * @param reason why it need no longer be withheld
 */
@EventType(value = "org.quorate.meetings.decision-text-released.v1", topic = Topic.DECISIONS)
public record DecisionTextReleased(
        String decisionId,
        String register,
        int number,
        String text,
        String salt,
        String withheldSha256,
        String reason,
        Instant releasedAt)
        implements Fact {}
