package org.quorate.meetings.actions.domain;

import java.util.UUID;

/** Names an action. */
public record ActionId(UUID value) {

    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
