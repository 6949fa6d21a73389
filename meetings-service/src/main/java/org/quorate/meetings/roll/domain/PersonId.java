package org.quorate.meetings.roll.domain;

import java.util.UUID;

/** Names a person, as membership-service minted it. */
public record PersonId(UUID value) {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
