package org.quorate.meetings.calendar.domain;

import java.util.UUID;

/** Names a meeting. */
public record MeetingId(UUID value) {

    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
