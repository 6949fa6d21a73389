package org.quorate.contracts.meetings;

import java.time.Instant;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A meeting has begun, with the quorum found. */
@EventType(value = "org.quorate.meetings.meeting-opened.v1", topic = Topic.MEETINGS)
public record MeetingOpened(String meetingId, String bodyId, Instant at, QuorumFound quorum) implements Fact {}
