package org.quorate.meetings.forwardplan.domain;

import java.util.UUID;

/** Names an item of a forward plan. */
public record PlanItemId(UUID value) {

    public static PlanItemId of(String text) {
        return new PlanItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
