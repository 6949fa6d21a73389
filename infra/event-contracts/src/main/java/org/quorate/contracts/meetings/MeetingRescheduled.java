package org.quorate.contracts.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A meeting is moved to another time, before its agenda was published. */
@EventType(value = "org.quorate.meetings.meeting-rescheduled.v1", topic = Topic.MEETINGS)
public record MeetingRescheduled(
        String meetingId,
        String bodyId,
        Instant movedFrom,
        Instant startsAt,
        @Nullable String venue) implements Fact {}
