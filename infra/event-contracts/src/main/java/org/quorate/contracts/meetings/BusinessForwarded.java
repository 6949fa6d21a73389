package org.quorate.contracts.meetings;

import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Referral;
import org.quorate.contracts.Topic;

/**
 * A body has sent business on to another, on whose forward plan it arrives (R-MTG-13).
 *
 * @param planItemId the item on the plan that it leaves
 */
@EventType(value = "org.quorate.meetings.business-forwarded.v1", topic = Topic.MEETINGS)
public record BusinessForwarded(String planItemId, String fromBodyId, Referral referral) implements Fact {}
