package org.quorate.contracts.meetings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** A meeting has ended, with who attended it. */
@EventType(value = "org.quorate.meetings.meeting-closed.v1", topic = Topic.MEETINGS)
public record MeetingClosed(
        String meetingId,
        String bodyId,
        Instant at,
        List<Attendance> attendance,
        @Nullable Instant startsAt) implements Fact {

    /** One member's attendance: {@code present}, {@code represented}, {@code apologies} or {@code absent}. */
    public record Attendance(String personId, String presence) {}
}
