package org.quorate.contracts.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Subject;
import org.quorate.contracts.Topic;

/**
 * A step of a matter's way through several bodies is decided: the matter goes on from there, takes effect, or has ended (R-DEC-2).
 *
 * @param host the tenant that runs the body, where it is another than that of the pathway
 */
@EventType(value = "org.quorate.meetings.pathway-step-decided.v1", topic = Topic.MEETINGS)
public record PathwayStepDecided(
        String pathwayId,
        int step,
        @Nullable String bodyId,
        Subject subject,
        String decisionId,
        String word,
        LocalDate on,
        String course,
        @Nullable String host)
        implements Fact {}
