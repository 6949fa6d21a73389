package org.quorate.meetings.agenda.domain;

import java.util.UUID;

/** Names an item of an agenda. */
public record ItemId(UUID value) {

    public static ItemId of(String text) {
        return new ItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
