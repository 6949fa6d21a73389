package org.quorate.contracts.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A meeting of a body is on the calendar. */
@EventType(value = "org.quorate.meetings.meeting-called.v1", topic = Topic.MEETINGS)
public record MeetingCalled(
        String meetingId,
        String bodyId,
        Instant startsAt,
        @Nullable String venue) implements Fact {}
