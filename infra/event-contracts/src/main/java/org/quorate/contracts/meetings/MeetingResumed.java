package org.quorate.contracts.meetings;

import java.time.Instant;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** An adjourned meeting goes on, with the quorum found. */
@EventType(value = "org.quorate.meetings.meeting-resumed.v1", topic = Topic.MEETINGS)
public record MeetingResumed(String meetingId, String bodyId, Instant at, QuorumFound quorum) implements Fact {}
