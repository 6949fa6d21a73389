package org.quorate.contracts.meetings;

import java.time.Instant;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A meeting will not be held. */
@EventType(value = "org.quorate.meetings.meeting-cancelled.v1", topic = Topic.MEETINGS)
public record MeetingCancelled(String meetingId, String bodyId, Instant at, String reason) implements Fact {}
