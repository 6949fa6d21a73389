package org.quorate.contracts.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/**
 * A meeting is broken off, or it is settled when it goes on: notice to its members (R-MTG-7, R-MTG-9).
 *
 * @param reason such as {@code want of a quorum}
 * @param resumesAt when it goes on; left out while that is to be fixed
 */
@EventType(value = "org.quorate.meetings.meeting-adjourned.v1", topic = Topic.MEETINGS)
public record MeetingAdjourned(
        String meetingId,
        String bodyId,
        Instant at,
        String reason,
        @Nullable Instant resumesAt,
        @Nullable String venue) implements Fact {}
