package org.quorate.membership.bodies.domain.profile;

import org.jspecify.annotations.Nullable;
import org.quorate.membership.wording.Text;

/** Where a body usually meets, and how many the room seats. */
public record Venue(String name, @Nullable Integer capacity) {

    private static final int LARGEST = 100_000;

    public Venue {
        name = Text.line(name);
        if (capacity != null && (capacity < 1 || capacity > LARGEST)) {
            throw new IllegalArgumentException("a room seats from 1 to " + LARGEST + " people, was " + capacity);
        }
    }
}
