package org.quorate.gateway.site.registers;

import org.jspecify.annotations.Nullable;

/** What following a register from entry to entry has found; {@code next} is where to go on, in a long one. */
public record Verification(
        boolean intact,
        int entries,
        @Nullable Break brokenAt,
        @Nullable Integer next) {

    /** The first entry that does not hold, and why. */
    public record Break(int number, String why) {}
}
