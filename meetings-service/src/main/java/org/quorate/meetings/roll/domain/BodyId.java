package org.quorate.meetings.roll.domain;

import java.util.UUID;

/** Names a body, as membership-service minted it. */
public record BodyId(UUID value) {

    public static BodyId of(String text) {
        return new BodyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
