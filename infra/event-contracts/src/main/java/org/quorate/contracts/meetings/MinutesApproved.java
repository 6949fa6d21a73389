package org.quorate.contracts.meetings;

import java.time.Instant;
import java.util.List;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A later meeting has approved minutes as a correct record, but for what it corrected in the paragraphs named. */
@EventType(value = "org.quorate.meetings.minutes-approved.v1", topic = Topic.MEETINGS)
public record MinutesApproved(
        String minutesId, String meetingId, String bodyId, Instant at, String approvedBy, List<String> corrected)
        implements Fact {}
