package org.quorate.meetings.minutes.domain;

import java.util.UUID;
import org.quorate.meetings.calendar.domain.MeetingId;

/** Names the minutes of a meeting: as the meeting itself is named, for it has one set of them. */
public record MinutesId(UUID value) {

    public static MinutesId of(MeetingId meeting) {
        return new MinutesId(meeting.value());
    }

    public static MinutesId of(String text) {
        return new MinutesId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
