package org.quorate.meetings.voting.domain;

import java.util.UUID;

/** Names a motion. */
public record MotionId(UUID value) {

    public static MotionId of(String text) {
        return new MotionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
