package org.quorate.contracts.meetings;

import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Referral;
import org.quorate.contracts.Topic;

/**
 * A matter on its way through several bodies has come to the next of them, whose forward plan takes it up (R-DEC-2).
 *
 * @param host the tenant that runs that body, where it is another than that of the pathway
 */
@EventType(value = "org.quorate.meetings.pathway-step-reached.v1", topic = Topic.MEETINGS)
public record PathwayStepReached(
        String pathwayId,
        int step,
        int steps,
        String role,
        Referral referral,
        @Nullable String matter,
        @Nullable String host)
        implements Fact {}
