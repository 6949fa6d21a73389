package org.quorate.meetings.register.domain;

import java.util.UUID;

/** Names a decision. */
public record DecisionId(UUID value) {

    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
