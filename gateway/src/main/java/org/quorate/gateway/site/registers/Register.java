package org.quorate.gateway.site.registers;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A register of decisions: whose it is, how long, and the head that was signed last. */
public record Register(
        String id,
        String name,
        long entries,
        String head,
        @Nullable Head signed) {

    /** A signed head: the number and fingerprint of the last entry at a moment. */
    public record Head(long number, String hash, OffsetDateTime at, String jws) {}

    /** Officers share one register; every body has its own. */
    public boolean isOfBody() {
        return !id.equals("officers");
    }
}
