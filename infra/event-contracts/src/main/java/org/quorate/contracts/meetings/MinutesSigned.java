package org.quorate.contracts.meetings;

import java.time.Instant;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** Approved minutes are signed and stand; {@code sha256} is of all that they say, in canonical JSON. */
@EventType(value = "org.quorate.meetings.minutes-signed.v1", topic = Topic.MEETINGS)
public record MinutesSigned(String minutesId, String meetingId, String bodyId, Instant at, String office, String sha256)
        implements Fact {}
