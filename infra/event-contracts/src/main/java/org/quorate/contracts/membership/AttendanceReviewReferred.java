package org.quorate.contracts.membership;

import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Referral;
import org.quorate.contracts.Topic;

/** A member who came to too few of the meetings is put up for review by the body, which may end the term (R-MEM-11). */
@EventType(value = "org.quorate.membership.attendance-review-referred.v1", topic = Topic.MEMBERSHIP)
public record AttendanceReviewReferred(
        String bodyId, String termId, String personId, int arranged, int attended, Referral referral) implements Fact {}
